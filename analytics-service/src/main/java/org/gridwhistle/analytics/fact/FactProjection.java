package org.gridwhistle.analytics.fact;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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
            .newest("text", "number", "source", "channel", "matter_code", "grid_code", "urgency")
            .newest("text", "state", "result_code", "last_trace_id")
            .newest("boolean", "self_handled")
            .newest(TIME, "feedback_at", "closed_at")
            .first(TIME, "received_at", "accepted_at", "self_started_at", "dispatched_at")
            .first(TIME, "rejected_at", "excluded_at", "reworked_at")
            .merge();

    private static final String MERGE_TASKS = new FactTableSql("task_fact", "task_id")
            .newest("uuid", "case_id")
            .newest("text", "unit", "role", "state", "last_trace_id")
            .newest("boolean", "mandatory", "requires_arrival")
            .newest(TIME, "feedback_at", "confirmed_at")
            .first(TIME, "assigned_at", "sign_due", "arrive_due", "handle_due", "signed_at", "arrived_at")
            .first(TIME, "return_requested_at", "returned_at", "reworked_at", "withdrawn_at")
            .merge();

    private static final String KEEP_DUES = """
            insert into due_fact (case_id, version, set_at, due)
            select d.case_id, d.version, d.set_at, d.due
            from json_to_recordset($1::text::json) as d(case_id uuid, version bigint, set_at timestamptz, due timestamptz)
            order by d.case_id, d.version
            on conflict do nothing
            """;

    private final ObjectMapper json;

    FactProjection(ObjectMapper json) {
        this.json = json;
    }

    Uni<Void> events(SessionSql sql, List<IncomingMessage> fresh) {
        return merge(
                sql,
                MERGE_CASES,
                told(fresh, message -> CaseFact.of(read(message, EventMessage.class), traceOf(message))));
    }

    Uni<Void> cases(SessionSql sql, List<IncomingMessage> fresh) {
        return merge(
                        sql,
                        MERGE_CASES,
                        told(
                                fresh,
                                message -> CaseFact.of(
                                        message.type(), read(message, CaseMessage.class), traceOf(message))))
                .chain(() -> merge(
                        sql,
                        KEEP_DUES,
                        fresh.stream()
                                .map(message -> DueFact.of(message.type(), read(message, CaseMessage.class)))
                                .flatMap(Optional::stream)
                                .toList()));
    }

    Uni<Void> tasks(SessionSql sql, List<IncomingMessage> fresh) {
        return merge(
                sql,
                MERGE_TASKS,
                told(
                        fresh,
                        message -> TaskFact.of(message.type(), read(message, TaskMessage.class), traceOf(message))));
    }

    private static <T> List<T> told(List<IncomingMessage> fresh, Function<IncomingMessage, T> reading) {
        return fresh.stream().map(reading).toList();
    }

    private Uni<Void> merge(SessionSql sql, String statement, List<?> pieces) {
        return pieces.isEmpty()
                ? Uni.createFrom().voidItem()
                : sql.update(statement, write(pieces)).replaceWithVoid();
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
