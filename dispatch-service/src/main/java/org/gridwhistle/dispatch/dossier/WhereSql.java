package org.gridwhistle.dispatch.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.gridwhistle.chassis.problem.CommonProblem;
import org.gridwhistle.chassis.problem.ProblemException;
import org.gridwhistle.chassis.web.Cursor;

import io.vertx.mutiny.sqlclient.Tuple;

/** Builds the {@code where} of a list: only what restricts stands in it, so that each list finds its index. */
public final class WhereSql {

    /** Above every code that begins with the one before it. */
    private static final String LAST = "~";

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /** Only what lies in one of these areas, if any are given. */
    public static WhereSql visible(Optional<List<String>> areas) {
        var where = new WhereSql();
        areas.ifPresent(where::below);
        return where;
    }

    /** @param condition with a {@code ?} for the value; left out if the value is null */
    public WhereSql and(String condition, Object value) {
        if (value != null) {
            values.add(value);
            conditions.add(condition.replace("?", "$" + values.size()));
        }
        return this;
    }

    /** Only what lies in this area; left out if it is null. */
    public WhereSql below(String area) {
        if (area != null) {
            below(List.of(area));
        }
        return this;
    }

    void olderThan(String cursor) {
        Cursor.decode(cursor).map(WhereSql::id).ifPresent(last -> and("id < ?", last));
    }

    public String text() {
        return conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions);
    }

    public Tuple parameters() {
        return Tuple.tuple(values);
    }

    private void below(List<String> areas) {
        var ranges = new ArrayList<String>();
        for (var area : areas) {
            values.add(area);
            values.add(area + LAST);
            ranges.add("(area >= $%d and area < $%d)".formatted(values.size() - 1, values.size()));
        }
        conditions.add(ranges.isEmpty() ? "false" : "(" + String.join(" or ", ranges) + ")");
    }

    private static UUID id(String cursor) {
        try {
            return UUID.fromString(cursor);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(CommonProblem.BAD_CURSOR);
        }
    }
}
