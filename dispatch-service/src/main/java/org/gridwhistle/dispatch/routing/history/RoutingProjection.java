package org.gridwhistle.dispatch.routing.history;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;

import jakarta.enterprise.context.ApplicationScoped;

import org.gridwhistle.chassis.command.Outcome;
import org.gridwhistle.chassis.sql.SessionSql;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.CaseCommand;
import org.gridwhistle.dispatch.casefile.event.AssignedTask;
import org.gridwhistle.dispatch.casefile.event.CaseClosed;
import org.gridwhistle.dispatch.casefile.event.CaseDispatched;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;
import org.gridwhistle.dispatch.casefile.event.ReturnDecided;
import org.gridwhistle.dispatch.casefile.fact.ReturnDecision;
import org.gridwhistle.dispatch.casefile.fact.ReturnRequest;
import org.gridwhistle.dispatch.casefile.fact.TaskRole;
import org.gridwhistle.dispatch.casefile.store.CaseProjection;
import org.gridwhistle.dispatch.reference.view.OrgCode;
import org.gridwhistle.dispatch.reference.view.ReferenceSnapshot;
import org.gridwhistle.dispatch.routing.match.CaseText;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;

/** Remembers whom each matter was sent to and how it ended, in the transaction in which it does. */
@ApplicationScoped
class RoutingProjection implements CaseProjection {

    private static final String ASSIGNED = """
            insert into routing_record (task_id, case_id, town, matter_code, unit, lead, off_list, assigned_at)
            select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::boolean[], $7::boolean[],
                                 $8::timestamptz[])
            on conflict do nothing
            """;
    private static final String FLAGGED =
            "update case_file set off_list = true where id = any($1::uuid[]) and not off_list";
    private static final String RETURNED = """
            update routing_record r set outcome = 'RETURNED', reason = e.reason, proposed_unit = e.proposed
            from unnest($1::uuid[], $2::text[], $3::text[]) as e(task, reason, proposed) where r.task_id = e.task
            """;
    private static final String CLOSED = """
            update routing_record set outcome = 'CLOSED' where case_id = any($1::uuid[]) and outcome is null
            """;
    private static final String LEARNT = """
            insert into routing_lesson (case_id, matter_code, words, closed_at)
            select l.id, l.matter, string_to_array(l.words, ' '), l.at
            from unnest($1::uuid[], $2::text[], $3::text[], $4::timestamptz[]) as l(id, matter, words, at)
            on conflict (case_id) do update set matter_code = excluded.matter_code, closed_at = excluded.closed_at
            """;

    private final ReferenceSnapshot reference;
    private final MeterRegistry meters;

    RoutingProjection(ReferenceSnapshot reference, MeterRegistry meters) {
        this.reference = reference;
        this.meters = meters;
    }

    @Override
    public Uni<Void> apply(SessionSql sql, List<Outcome<CaseCommand, Case, CaseEvent>> outcomes) {
        var assigned = new ArrayList<Assigned>();
        var returned = new ArrayList<Returned>();
        var closed = new ArrayList<Closing>();
        for (var outcome : outcomes) {
            for (var event : outcome.events()) {
                switch (event) {
                    case CaseDispatched dispatched -> {
                        var offList = isOffList(dispatched);
                        dispatched.tasks().forEach(task -> assigned.add(new Assigned(dispatched, task, offList)));
                    }
                    case ReturnDecided decided
                    when decided.decision() == ReturnDecision.APPROVED ->
                        outcome.after()
                                .file()
                                .task(decided.taskId())
                                .map(task -> new Returned(task.id(), task.returnRequest()))
                                .ifPresent(returned::add);
                    case CaseClosed ignored -> closed.add(new Closing(outcome.after(), outcome.at()));
                    default -> {}
                }
            }
        }
        return assigned(sql, assigned).chain(() -> returned(sql, returned)).chain(() -> closed(sql, closed));
    }

    /** 准入: a town's lists should name every matter that is handled there; where none does, somebody has to know. */
    private boolean isOffList(CaseDispatched dispatched) {
        return dispatched.authorityLine() == null
                && reference
                        .get()
                        .authorityLines(dispatched.gridCode(), dispatched.matterCode())
                        .isEmpty();
    }

    private Uni<Void> assigned(SessionSql sql, List<Assigned> rows) {
        if (rows.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var flagged = rows.stream()
                .filter(Assigned::offList)
                .map(Assigned::caseId)
                .distinct()
                .sorted()
                .toArray(UUID[]::new);
        var inserted = sql.update(
                        ASSIGNED,
                        column(rows, row -> row.task().taskId(), UUID[]::new),
                        column(rows, Assigned::caseId, UUID[]::new),
                        column(rows, row -> OrgCode.town(row.of().gridCode()), String[]::new),
                        column(rows, row -> row.of().matterCode(), String[]::new),
                        column(rows, row -> row.task().unit(), String[]::new),
                        column(rows, row -> row.task().role() == TaskRole.LEAD, Boolean[]::new),
                        column(rows, Assigned::offList, Boolean[]::new),
                        column(rows, row -> row.task().assignedAt().atOffset(ZoneOffset.UTC), OffsetDateTime[]::new))
                .replaceWithVoid();
        if (flagged.length == 0) {
            return inserted;
        }
        meters.counter("gridwhistle.dispatched.off.list").increment(flagged.length);
        return inserted.chain(() -> sql.update(FLAGGED, (Object) flagged)).replaceWithVoid();
    }

    private static Uni<Void> returned(SessionSql sql, List<Returned> rows) {
        return rows.isEmpty()
                ? Uni.createFrom().voidItem()
                : sql.update(
                                RETURNED,
                                column(rows, Returned::task, UUID[]::new),
                                column(rows, row -> row.request().reasonCode(), String[]::new),
                                column(rows, row -> row.request().proposedUnit(), String[]::new))
                        .replaceWithVoid();
    }

    private static Uni<Void> closed(SessionSql sql, List<Closing> rows) {
        if (rows.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var ids = column(rows, row -> row.of().id(), UUID[]::new);
        return sql.update(CLOSED, (Object) ids)
                .chain(() -> sql.update(
                        LEARNT,
                        ids,
                        column(rows, row -> row.of().file().subject().matterCode(), String[]::new),
                        column(rows, Closing::words, String[]::new),
                        column(rows, row -> row.at().atOffset(ZoneOffset.UTC), OffsetDateTime[]::new)))
                .replaceWithVoid();
    }

    private static <R, T> T[] column(List<R> rows, Function<R, T> field, IntFunction<T[]> array) {
        return rows.stream().map(field).toArray(array);
    }

    private record Assigned(CaseDispatched of, AssignedTask task, boolean offList) {

        UUID caseId() {
            return of.head().caseId();
        }
    }

    private record Returned(UUID task, ReturnRequest request) {}

    private record Closing(Case of, Instant at) {

        String words() {
            var report = of.file().report();
            return String.join(" ", new CaseText(report.title(), report.description()).words());
        }
    }
}
