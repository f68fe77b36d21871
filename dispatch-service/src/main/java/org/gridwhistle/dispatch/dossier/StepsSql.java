package org.gridwhistle.dispatch.dossier;

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

import io.smallrye.mutiny.Uni;

/** The timelines 全程留痕 of dossiers: a row a step, all rows of a transaction in one statement. */
final class StepsSql {

    private static final String INSERT = """
            insert into dossier_timeline (dossier_id, version, seq, at, type, state, actor_id, actor_role, text, trace_id)
            select * from unnest($1::uuid[], $2::bigint[], $3::int[], $4::timestamptz[], $5::text[], $6::text[], $7::text[],
                                 $8::text[], $9::text[], $10::text[])
            """;

    private StepsSql() {}

    static Uni<Void> append(SessionSql sql, List<? extends Outcome<?, ?, Step>> outcomes) {
        var lines = new ArrayList<Line>();
        for (var outcome : outcomes) {
            for (var seq = 0; seq < outcome.events().size(); seq++) {
                lines.add(new Line(outcome.events().get(seq), seq, Trace.traceId(outcome.traceparent())));
            }
        }
        if (lines.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return sql.update(
                        INSERT,
                        column(lines, line -> line.step.id(), UUID[]::new),
                        column(lines, line -> line.step.version(), Long[]::new),
                        column(lines, Line::seq, Integer[]::new),
                        column(lines, line -> line.step.at().atOffset(ZoneOffset.UTC), OffsetDateTime[]::new),
                        column(lines, line -> line.step.type(), String[]::new),
                        column(lines, line -> line.step.state(), String[]::new),
                        column(lines, line -> line.step.actor().id(), String[]::new),
                        column(lines, line -> line.step.actor().role(), String[]::new),
                        column(lines, line -> line.step.text(), String[]::new),
                        column(lines, Line::traceId, String[]::new))
                .replaceWithVoid();
    }

    private static <T> T[] column(List<Line> lines, Function<Line, T> field, IntFunction<T[]> array) {
        return lines.stream().map(field).toArray(array);
    }

    /** @param seq of the steps of one command */
    private record Line(Step step, int seq, String traceId) {}
}
