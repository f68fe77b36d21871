package org.gridwhistle.analytics.fact;

import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.stream.Stream;

import org.gridwhistle.chassis.testing.Contracts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the three producers show as examples of their messages becomes facts. */
class ProducersExamplesTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    static Stream<String> casesTypes() {
        return Contracts.types("dispatch").stream().filter(type -> type.startsWith("grid.case."));
    }

    static Stream<String> tasksTypes() {
        return Contracts.types("department").stream();
    }

    @Test
    void a_report() throws JsonProcessingException {
        var example = Contracts.exampleJson("intake", "grid.event.reported.v1");
        var fact = CaseFact.of(JSON.treeToValue(example, EventMessage.class), TRACE);

        assertThat(fact.caseId()).isEqualTo(uuid(example, "id"));
        assertThat(fact.number()).isEqualTo(text(example, "number"));
        assertThat(fact.channel()).isEqualTo(text(example, "channel"));
        assertThat(fact.source()).isEqualTo(text(example, "source"));
        assertThat(fact.matterCode()).isEqualTo(text(example, "matterCode"));
        assertThat(fact.gridCode()).isEqualTo(text(example, "gridCode"));
        assertSameTime(fact.receivedAt(), example, "receivedAt");
    }

    @ParameterizedTest
    @MethodSource("casesTypes")
    void every_message_of_a_case_tells_its_state_and_version(String type) throws JsonProcessingException {
        var example = Contracts.exampleJson("dispatch", type);
        var fact = caseFact(type, example);

        assertThat(fact.caseId()).isEqualTo(uuid(example, "caseId"));
        assertThat(fact.version()).isEqualTo(example.get("version").asLong()).isPositive();
        assertThat(fact.state()).isEqualTo(text(example, "state")).isNotNull();
        assertThat(fact.number()).isEqualTo(text(example, "number")).isNotNull();
        assertThat(example.hasNonNull("at")).isTrue();
    }

    @Test
    void an_accepted_case() throws JsonProcessingException {
        var example = Contracts.exampleJson("dispatch", CaseMessage.ACCEPTED);
        var fact = caseFact(CaseMessage.ACCEPTED, example);

        assertSameTime(fact.acceptedAt(), example, "acceptedAt");
        assertThat(fact.matterCode()).isEqualTo(text(example, "matterCode")).isNotNull();
        assertThat(fact.gridCode()).isEqualTo(text(example, "gridCode")).isNotNull();
    }

    @Test
    void a_rejected_case_leaves_the_figures() throws JsonProcessingException {
        var example = Contracts.exampleJson("dispatch", "grid.case.rejected.v1");
        assertSameTime(caseFact("grid.case.rejected.v1", example).excludedAt(), example, "at");
    }

    @Test
    void a_case_that_its_grid_handles_has_a_deadline() throws JsonProcessingException {
        var example = Contracts.exampleJson("dispatch", CaseMessage.SELF_HANDLING_STARTED);
        assertSameTime(caseFact(CaseMessage.SELF_HANDLING_STARTED, example).selfStartedAt(), example, "startedAt");
        assertSameTime(due(CaseMessage.SELF_HANDLING_STARTED, example).due(), example, "handleDue");
    }

    @Test
    void a_dispatched_case_has_a_deadline() throws JsonProcessingException {
        var example = Contracts.exampleJson("dispatch", CaseMessage.DISPATCHED);
        assertSameTime(caseFact(CaseMessage.DISPATCHED, example).dispatchedAt(), example, "dispatchedAt");
        assertSameTime(due(CaseMessage.DISPATCHED, example).due(), example, "handleDue");
        assertSameTime(due(CaseMessage.DISPATCHED, example).setAt(), example, "at");
    }

    @Test
    void rework_begins_a_second_round() throws JsonProcessingException {
        var example = Contracts.exampleJson("dispatch", "grid.case.rework-ordered.v1");
        assertSameTime(caseFact("grid.case.rework-ordered.v1", example).reworkedAt(), example, "at");
    }

    @Test
    void a_closed_case() throws JsonProcessingException {
        var example = Contracts.exampleJson("dispatch", CaseMessage.CLOSED);
        var fact = caseFact(CaseMessage.CLOSED, example);

        assertSameTime(fact.closedAt(), example, "closedAt");
        assertSameTime(fact.feedbackAt(), example, "feedbackAt");
        assertThat(fact.selfHandled()).isEqualTo(example.get("selfHandled").asBoolean());
        assertThat(fact.resultCode()).isEqualTo(text(example, "resultCode")).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("tasksTypes")
    void every_message_of_a_task_tells_its_case_unit_and_state(String type) throws JsonProcessingException {
        var example = Contracts.exampleJson("department", type);
        var fact = taskFact(type, example);

        assertThat(fact.taskId()).isEqualTo(uuid(example, "taskId"));
        assertThat(fact.caseId()).isEqualTo(uuid(example, "caseId"));
        assertThat(fact.unit()).isEqualTo(text(example, "unit")).isNotNull();
        assertThat(fact.role()).isEqualTo(text(example, "role")).isNotNull();
        assertThat(fact.state()).isEqualTo(text(example, "state")).isNotNull();
        assertThat(fact.version()).isEqualTo(example.get("version").asLong()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "grid.task.assigned.v1, assignedAt, assigned_at",
        "grid.task.assigned.v1, signDue, sign_due",
        "grid.task.assigned.v1, arriveDue, arrive_due",
        "grid.task.signed.v1, signedAt, signed_at",
        "grid.task.arrived.v1, arrivedAt, arrived_at",
        "grid.task.feedback-submitted.v1, feedbackAt, feedback_at",
        "grid.task.return-requested.v1, requestedAt, return_requested_at",
        "grid.task.returned.v1, at, returned_at",
        "grid.task.confirmed.v1, at, confirmed_at",
        "grid.task.withdrawn.v1, at, withdrawn_at"
    })
    void each_step_of_a_task_tells_its_time(String type, String field, String column) throws JsonProcessingException {
        var example = Contracts.exampleJson("department", type);
        var columns = JSON.valueToTree(taskFact(type, example));
        assertThat(JSON.treeToValue(columns.get(column), OffsetDateTime.class).toInstant())
                .isEqualTo(OffsetDateTime.parse(text(example, field)).toInstant());
    }

    private static CaseFact caseFact(String type, JsonNode example) throws JsonProcessingException {
        return CaseFact.of(type, JSON.treeToValue(example, CaseMessage.class), TRACE);
    }

    private static DueFact due(String type, JsonNode example) throws JsonProcessingException {
        return DueFact.of(type, JSON.treeToValue(example, CaseMessage.class)).orElseThrow();
    }

    private static TaskFact taskFact(String type, JsonNode example) throws JsonProcessingException {
        return TaskFact.of(type, JSON.treeToValue(example, TaskMessage.class), TRACE);
    }

    private static void assertSameTime(OffsetDateTime time, JsonNode example, String field) {
        assertThat(time.toInstant())
                .isEqualTo(OffsetDateTime.parse(text(example, field)).toInstant());
    }

    private static String text(JsonNode example, String field) {
        return example.hasNonNull(field) ? example.get(field).asText() : null;
    }

    private static UUID uuid(JsonNode example, String field) {
        return UUID.fromString(text(example, field));
    }
}
