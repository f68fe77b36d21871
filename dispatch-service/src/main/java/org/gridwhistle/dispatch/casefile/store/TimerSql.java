package org.gridwhistle.dispatch.casefile.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

import org.gridwhistle.chassis.command.Outcome;
import org.gridwhistle.chassis.sql.SessionSql;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.CaseCommand;
import org.gridwhistle.dispatch.casefile.Timer;
import org.gridwhistle.dispatch.casefile.WhatIsDue;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;

import io.smallrye.mutiny.Uni;

/** Keeps the table of what time will bring in step with the cases: what a transaction changes of it is one statement. */
final class TimerSql {

    private static final String WRITE = """
            with gone as (
                delete from case_timer timer using unnest($1::uuid[], $2::text[], $3::uuid[]) as gone(case_id, act, subject)
                where timer.case_id = gone.case_id and timer.act = gone.act and timer.subject = gone.subject)
            insert into case_timer (case_id, act, subject, area, unit, due, yellow_from, fires_at)
            select * from unnest($4::uuid[], $5::text[], $6::uuid[], $7::text[], $8::text[], $9::timestamptz[],
                                 $10::timestamptz[], $11::timestamptz[])
            on conflict (case_id, act, subject) do update
            set area = excluded.area, unit = excluded.unit, due = excluded.due, yellow_from = excluded.yellow_from,
                fires_at = excluded.fires_at
            """;

    private final List<Line> gone = new ArrayList<>();
    private final List<Line> kept = new ArrayList<>();

    private TimerSql() {}

    /** @param timers of a case */
    static Uni<Void> write(
            SessionSql sql, List<Outcome<CaseCommand, Case, CaseEvent>> outcomes, Function<Case, List<Timer>> timers) {
        var change = new TimerSql();
        var first = new HashMap<UUID, Case>();
        var last = new LinkedHashMap<UUID, Case>();
        var claimed = new HashMap<UUID, WhatIsDue>();
        for (var outcome : outcomes) {
            var id = outcome.after().id();
            first.putIfAbsent(id, outcome.before());
            last.put(id, outcome.after());
            if (outcome.order().command() instanceof WhatIsDue due) {
                claimed.put(id, due);
            }
        }
        last.forEach((id, after) -> change.compare(first.get(id), after, claimed.get(id), timers));
        return change.write(sql);
    }

    private void compare(Case before, Case after, WhatIsDue due, Function<Case, List<Timer>> timers) {
        var stood = before == null ? Map.<Timer.Key, Line>of() : lines(before, timers);
        var stands = lines(after, timers);
        // What went off may have been stale, and with it the others of the case: all are written anew.
        stands.forEach((key, line) -> {
            if (due != null || !line.equals(stood.get(key))) {
                kept.add(line);
            }
        });
        var keys = new LinkedHashSet<>(stood.keySet());
        if (due != null) {
            keys.addAll(due.claimed());
        }
        keys.removeAll(stands.keySet());
        keys.forEach(key -> gone.add(Line.of(after, new Timer(key.act(), key.subject(), null, null, null, null))));
    }

    private static Map<Timer.Key, Line> lines(Case found, Function<Case, List<Timer>> timers) {
        return timers.apply(found).stream()
                .collect(Collectors.toMap(Timer::key, timer -> Line.of(found, timer), (one, other) -> one));
    }

    private Uni<Void> write(SessionSql sql) {
        if (gone.isEmpty() && kept.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return sql.update(
                        WRITE,
                        column(gone, Line::caseId, UUID[]::new),
                        column(gone, line -> line.timer.act(), String[]::new),
                        column(gone, line -> line.timer.subject(), UUID[]::new),
                        column(kept, Line::caseId, UUID[]::new),
                        column(kept, line -> line.timer.act(), String[]::new),
                        column(kept, line -> line.timer.subject(), UUID[]::new),
                        column(kept, Line::area, String[]::new),
                        column(kept, line -> line.timer.unit(), String[]::new),
                        column(kept, line -> utc(line.timer.due()), OffsetDateTime[]::new),
                        column(kept, line -> utc(line.timer.yellowFrom()), OffsetDateTime[]::new),
                        column(kept, line -> utc(line.timer.firesAt()), OffsetDateTime[]::new))
                .replaceWithVoid();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static <T> T[] column(List<Line> lines, Function<Line, T> field, IntFunction<T[]> array) {
        return lines.stream().map(field).toArray(array);
    }

    private record Line(UUID caseId, String area, Timer timer) {

        static Line of(Case found, Timer timer) {
            return new Line(found.id(), found.file().area(), timer);
        }
    }
}
