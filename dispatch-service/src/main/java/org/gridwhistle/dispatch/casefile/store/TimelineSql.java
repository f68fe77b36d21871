package org.gridwhistle.dispatch.casefile.store;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;

import org.gridwhistle.chassis.command.Outcome;
import org.gridwhistle.chassis.sql.SessionSql;
import org.gridwhistle.chassis.trace.Trace;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.CaseCommand;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;

import io.smallrye.mutiny.Uni;

/** The timeline 全程留痕: a row an event, all rows of a transaction in one statement. */
final class TimelineSql {

    private static final String INSERT = """
            insert into case_timeline (case_id, version, at, type, state, actor_id, actor_role, text, trace_id)
            select * from unnest($1::uuid[], $2::bigint[], $3::timestamptz[], $4::text[], $5::text[], $6::text[],
                                 $7::text[], $8::text[], $9::text[])
            """;

    private TimelineSql() {}

    static Uni<Void> append(SessionSql sql, List<Outcome<CaseCommand, Case, CaseEvent>> outcomes) {
        var lines = new ArrayList<Line>();
        outcomes.forEach(outcome ->
                outcome.events().forEach(event -> lines.add(new Line(event, Trace.traceId(outcome.traceparent())))));
        if (lines.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return sql.update(
                        INSERT,
                        column(lines, line -> line.event.head().caseId(), UUID[]::new),
                        column(lines, line -> line.event.head().version(), Long[]::new),
                        column(lines, line -> line.event.head().at().atOffset(ZoneOffset.UTC), OffsetDateTime[]::new),
                        column(lines, line -> CaseMessages.name(line.event), String[]::new),
                        column(lines, line -> line.event.head().state().name(), String[]::new),
                        column(lines, line -> line.event.head().actor().id(), String[]::new),
                        column(lines, line -> line.event.head().actor().role(), String[]::new),
                        column(lines, line -> line.event.text(), String[]::new),
                        column(lines, Line::traceId, String[]::new))
                .replaceWithVoid();
    }

    private static <T> T[] column(List<Line> lines, Function<Line, T> field, IntFunction<T[]> array) {
        return lines.stream().map(field).toArray(array);
    }

    private record Line(CaseEvent event, String traceId) {}
}
