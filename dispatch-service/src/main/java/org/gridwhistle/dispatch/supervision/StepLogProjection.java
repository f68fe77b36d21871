package org.gridwhistle.dispatch.supervision;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.gridwhistle.chassis.command.Outcome;
import org.gridwhistle.chassis.sql.SessionSql;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.CaseCommand;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;
import org.gridwhistle.dispatch.casefile.event.SupervisionRaised;
import org.gridwhistle.dispatch.casefile.fact.Told;
import org.gridwhistle.dispatch.casefile.store.CaseProjection;

import io.smallrye.mutiny.Uni;

/** The log of supervision 督办记录: a row a step, all rows of a transaction in one statement. */
@ApplicationScoped
class StepLogProjection implements CaseProjection {

    private static final String INSERT = """
            insert into supervision_step (case_id, version, at, area, clock, task_id, unit, step, due, told)
            select case_id, version, at, area, clock, task_id, unit, step, due, string_to_array(told, ',')
            from unnest($1::uuid[], $2::bigint[], $3::timestamptz[], $4::text[], $5::text[], $6::uuid[], $7::text[],
                        $8::text[], $9::timestamptz[], $10::text[])
                 as line(case_id, version, at, area, clock, task_id, unit, step, due, told)
            """;

    @Override
    public Uni<Void> apply(SessionSql sql, List<Outcome<CaseCommand, Case, CaseEvent>> outcomes) {
        var lines = new ArrayList<Line>();
        for (var outcome : outcomes) {
            for (var event : outcome.events()) {
                if (event instanceof SupervisionRaised raised) {
                    lines.add(new Line(raised, outcome.after().file().area()));
                }
            }
        }
        if (lines.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return sql.update(
                        INSERT,
                        column(lines, line -> line.raised.head().caseId(), UUID[]::new),
                        column(lines, line -> line.raised.head().version(), Long[]::new),
                        column(lines, line -> line.raised.head().at().atOffset(ZoneOffset.UTC), OffsetDateTime[]::new),
                        column(lines, Line::area, String[]::new),
                        column(lines, line -> line.raised.clock().name(), String[]::new),
                        column(lines, line -> line.raised.taskId(), UUID[]::new),
                        column(lines, line -> line.raised.unit(), String[]::new),
                        column(lines, line -> line.raised.step().name(), String[]::new),
                        column(lines, line -> line.raised.due().atOffset(ZoneOffset.UTC), OffsetDateTime[]::new),
                        column(lines, Line::told, String[]::new))
                .replaceWithVoid();
    }

    private static <T> T[] column(List<Line> lines, Function<Line, T> field, IntFunction<T[]> array) {
        return lines.stream().map(field).toArray(array);
    }

    private record Line(SupervisionRaised raised, String area) {

        String told() {
            return raised.told().stream().map(Told::toString).collect(Collectors.joining(","));
        }
    }
}
