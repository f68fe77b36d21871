package org.gridwhistle.analytics.fact;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.gridwhistle.chassis.inbox.IncomingMessage;
import org.gridwhistle.chassis.sql.SessionSql;
import org.gridwhistle.chassis.trace.Trace;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import org.jboss.logging.Logger;

/** Turns what the three topics tell into facts, one statement a table for a whole batch. */
@ApplicationScoped
class FactProjection {

    private static final Logger LOG = Logger.getLogger(FactProjection.class);

    private static final String TIME = "timestamptz";

    private static final String MERGE_CASES = new FactTableSql("case_fact", "case_id")
            .newest("text", "number", "source", "channel", "matter_code", "grid_code", "urgency", "mode")
            .newest("text", "state", "result_code", "last_trace_id")
            .first(TIME, "received_at", "accepted_at", "self_started_at", "dispatched_at", "original_due")
            .first(TIME, "reworked_at", "reopened_at", "extended_at", "suspended_at", "escalated_at", "repeated_at")
            .merge();

    private static final String MERGE_TASKS = new FactTableSql("task_fact", "task_id")
            .newest("uuid", "case_id")
            .newest("text", "unit", "role", "state", "last_trace_id")
            .newest("boolean", "mandatory", "requires_arrival")
            .newest(TIME, "feedback_at", "confirmed_at")
            .first(TIME, "assigned_at", "signed_at", "contacted_at", "arrived_at", "arrival_disputed_at")
            .first(TIME, "return_requested_at", "returned_at", "transferred_at", "reworked_at", "withdrawn_at")
            .first(TIME, "follow_up_at")
            .merge();

    private static final String MERGE_ANSWERS = new FactTableSql("answer_fact", "answer_id")
            .newest("uuid", "case_id")
            .newest("int", "round")
            .newest("text", "kind", "outcome", "resolved", "satisfaction", "last_trace_id")
            .first(TIME, "answered_at", "excluded_at")
            .merge();

    private static final String ADD_TURNS = add("turn_fact");
    private static final String ADD_DUES = add("due_fact");
    private static final String ADD_TASK_DUES = add("task_due_fact");
    private static final String ADD_LEADS = add("lead_fact");

    private final ObjectMapper json;

    FactProjection(ObjectMapper json) {
        this.json = json;
    }

    Uni<Void> events(SessionSql sql, List<IncomingMessage> fresh) {
        return write(
                sql,
                MERGE_CASES,
                told(fresh, EventMessage.REPORTED, EventMessage.class).stream()
                        .map(one -> CaseFact.of(one.body(), one.traceId())));
    }

    Uni<Void> cases(SessionSql sql, List<IncomingMessage> fresh) {
        var told = told(fresh, CaseMessage.FAMILY, CaseMessage.class);
        return write(sql, MERGE_CASES, told.stream().map(one -> CaseFact.of(one.type(), one.body(), one.traceId())))
                .chain(() -> write(sql, ADD_TURNS, each(told, one -> TurnFact.of(one.type(), one.body()))))
                .chain(() -> write(sql, ADD_DUES, each(told, one -> DueFact.of(one.type(), one.body()))))
                .chain(() -> write(sql, ADD_TASK_DUES, told.stream().flatMap(one -> TaskDueFact.of(one.body()))))
                .chain(() -> write(
                        sql, MERGE_ANSWERS, each(told, one -> AnswerFact.of(one.type(), one.body(), one.traceId()))));
    }

    Uni<Void> tasks(SessionSql sql, List<IncomingMessage> fresh) {
        var told = told(fresh, TaskMessage.FAMILY, TaskMessage.class);
        return write(sql, MERGE_TASKS, told.stream().map(one -> TaskFact.of(one.type(), one.body(), one.traceId())))
                .chain(() -> write(sql, ADD_LEADS, each(told, one -> LeadFact.of(one.type(), one.body()))))
                .chain(() -> write(
                        sql, ADD_TASK_DUES, told.stream().flatMap(one -> TaskDueFact.of(one.type(), one.body()))));
    }

    /** A message as facts need it. */
    private record Told<T>(String type, T body, String traceId) {}

    /** Topics are shared: mediations speak among the cases, and residents among the reports. */
    private <T> List<Told<T>> told(List<IncomingMessage> fresh, String family, Class<T> as) {
        return fresh.stream()
                .filter(message -> message.type().startsWith(family))
                .map(message -> new Told<>(message.type(), read(message, as), traceOf(message)))
                .toList();
    }

    private static <T, F> Stream<F> each(List<Told<T>> told, Function<Told<T>, Optional<F>> fact) {
        return told.stream().map(fact).flatMap(Optional::stream);
    }

    private Uni<Void> write(SessionSql sql, String statement, Stream<?> facts) {
        var rows = facts.toList();
        return rows.isEmpty()
                ? Uni.createFrom().voidItem()
                : sql.update(statement, write(rows)).replaceWithVoid();
    }

    /** To a table that only grows: each row stands for one message, and is the same whenever and however often it comes. */
    private static String add(String table) {
        return """
                insert into %1$s select * from json_populate_recordset(null::%1$s, $1::text::json)
                order by 1, 2 on conflict do nothing
                """.formatted(table);
    }

    private static String traceOf(IncomingMessage message) {
        var traceId = Trace.traceId(message.traceparent());
        LOG.debugf("%s of %s goes into the facts, trace %s", message.type(), message.subject(), traceId);
        return traceId;
    }

    private <T> T read(IncomingMessage message, Class<T> type) {
        try {
            return json.treeToValue(message.payload(), type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String write(List<?> pieces) {
        try {
            return json.writeValueAsString(pieces);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
