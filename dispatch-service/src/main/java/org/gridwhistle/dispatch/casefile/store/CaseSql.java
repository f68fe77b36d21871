package org.gridwhistle.dispatch.casefile.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.gridwhistle.dispatch.casefile.fact.CaseState;

import io.vertx.mutiny.sqlclient.Tuple;

/** Builds the {@code where} of a list of cases: only what restricts stands in it, so that each list finds its index. */
final class CaseSql {

    /** Above every code that begins with the one before it. */
    private static final String LAST = "~";

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    private CaseSql() {}

    static CaseSql where(CaseFilter filter, CaseScope scope) {
        var where = new CaseSql();
        scope.areas().ifPresent(areas -> where.andAnyBelow(areas));
        scope.unit().ifPresent(unit -> where.and("units @> array[?]::text[]", unit));
        if (filter.org() != null) {
            where.andAnyBelow(List.of(filter.org()));
        }
        if (!filter.states().isEmpty()) {
            where.and(
                    "state = any(?)",
                    filter.states().stream().map(CaseState::name).toArray(String[]::new));
        }
        if (filter.openFollowUps()) {
            where.conditions.add("open_follow_ups > 0");
        }
        where.andIfGiven("grid_code = ?", filter.grid())
                .andIfGiven("matter_code = ?", filter.matter())
                .andIfGiven("units @> array[?]::text[]", filter.unit())
                .andIfGiven("source = ?", filter.source())
                .andIfGiven("reported_at >= ?", utc(filter.from()))
                .andIfGiven("reported_at < ?", utc(filter.to()))
                .andIfGiven("emergency = ?", filter.emergency());
        return where.bound(filter.ties()).blown(filter.whistle());
    }

    private CaseSql bound(TiesFilter ties) {
        if (!ties.masterStates().isEmpty()) {
            and(
                    "master_id in (select id from case_file where state = any(?))",
                    ties.masterStates().stream().map(CaseState::name).toArray(String[]::new));
        }
        return andIfGiven("repeated = ?", ties.repeat())
                .andIfGiven("master_id = ?", ties.master())
                .andIfGiven("incident_id = ?", ties.incident())
                .andIfGiven("off_list = ?", ties.offList());
    }

    private CaseSql blown(WhistleFilter whistle) {
        return andIfGiven("level = ?", name(whistle.level()))
                .andIfGiven("tier = ?", name(whistle.tier()))
                .andIfGiven("(pending_whistle is not null) = ?", whistle.pending())
                .andIfGiven("tags @> array[?]::text[]", whistle.tag());
    }

    /** @param condition with a {@code ?} for the value */
    CaseSql and(String condition, Object value) {
        values.add(value);
        conditions.add(condition.replace("?", "$" + values.size()));
        return this;
    }

    String text() {
        return conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions);
    }

    Tuple parameters() {
        return Tuple.tuple(values);
    }

    private CaseSql andIfGiven(String condition, Object value) {
        return value == null ? this : and(condition, value);
    }

    private void andAnyBelow(List<String> areas) {
        var ranges = new ArrayList<String>();
        for (var area : areas) {
            values.add(area);
            values.add(area + LAST);
            ranges.add("(area >= $%d and area < $%d)".formatted(values.size() - 1, values.size()));
        }
        conditions.add(ranges.isEmpty() ? "false" : "(" + String.join(" or ", ranges) + ")");
    }

    private static String name(Enum<?> code) {
        return code == null ? null : code.name();
    }

    private static Object utc(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
