package org.gridwhistle.analytics.fact;

import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.stream.Stream;

import org.gridwhistle.chassis.testing.Contracts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
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

        assertSameTime(fact.firsts().acceptedAt(), example, "acceptedAt");
        assertThat(fact.matterCode()).isEqualTo(text(example, "matterCode")).isNotNull();
        assertThat(fact.gridCode()).isEqualTo(text(example, "gridCode")).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "grid.case.rejected.v1, EXCLUDED, at",
        "grid.case.appealed.v1, OPEN, at",
        "grid.case.merged.v1, EXCLUDED, at",
        "grid.case.unmerged.v1, OPEN, at",
        "grid.case.cancelled.v1, EXCLUDED, at",
        "grid.case.suspended.v1, SUSPENDED, suspendedAt",
        "grid.case.resumed.v1, OPEN, resumedAt",
        "grid.case.closed.v1, CLOSED, closedAt",
        "grid.case.reopened.v1, OPEN, at"
    })
    void a_case_leaves_the_figures_and_comes_back(String type, String standing, String time)
            throws JsonProcessingException {
        var example = Contracts.exampleJson("dispatch", type);
        var turn = TurnFact.of(type, caseMessage(example)).orElseThrow();

        assertThat(turn.standing()).hasToString(standing);
        assertThat(turn.version()).isEqualTo(example.get("version").asLong());
        assertThat(turn.round()).isEqualTo(example.get("round").asInt());
        assertSameTime(turn.at(), example, time);
    }

    @ParameterizedTest
    @CsvSource({
        "grid.case.reclassified.v1, handleDue",
        "grid.case.resumed.v1, handleDue",
        "grid.case.deadlines-tightened.v1, handleDue",
        "grid.case.adopted.v1, handleDue",
        "grid.case.extension-decided.v1, caseHandleDue"
    })
    void a_deadline_moves(String type, String field) throws JsonProcessingException {
        var example = Contracts.exampleJson("dispatch", type);
        assertSameTime(due(type, example).due(), example, field);
    }

    @ParameterizedTest
    @CsvSource({
        "grid.case.dispatched.v1, SIGN CONTACT ARRIVE",
        "grid.case.reclassified.v1, SIGN CONTACT ARRIVE",
        "grid.case.deadlines-tightened.v1, SIGN CONTACT ARRIVE",
        "grid.case.resumed.v1, CONTACT ARRIVE"
    })
    void the_dates_of_units_are_set_by_the_centre(String type, String clocks) throws JsonProcessingException {
        var example = Contracts.exampleJson("dispatch", type);
        assertThat(TaskDueFact.of(caseMessage(example))
                        .map(given -> given.clock().name())
                        .distinct())
                .containsExactly(clocks.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "grid.case.reopened.v1, reopened_at",
        "grid.case.extension-decided.v1, extended_at",
        "grid.case.suspended.v1, suspended_at",
        "grid.case.escalated.v1, escalated_at",
        "grid.case.repeat-flagged.v1, repeated_at"
    })
    void what_first_happened_to_a_case_tells_its_time(String type, String column) throws JsonProcessingException {
        var example = Contracts.exampleJson("dispatch", type);
        var columns = JSON.valueToTree(caseFact(type, example));
        assertThat(JSON.treeToValue(columns.get(column), OffsetDateTime.class).toInstant())
                .isEqualTo(OffsetDateTime.parse(text(example, "at")).toInstant());
    }

    @Test
    void rework_of_a_follow_up_is_no_rework_of_its_case() throws JsonProcessingException {
        var example = Contracts.exampleJson("dispatch", "grid.case.rework-ordered.v1");
        var ofAFollowUp = example.<ObjectNode>deepCopy().put("state", "CLOSED");
        assertThat(caseFact("grid.case.rework-ordered.v1", ofAFollowUp).firsts().reworkedAt())
                .isNull();
    }

    @Test
    void a_case_of_before_there_were_modes_was_a_normal_one() throws JsonProcessingException {
        var example = Contracts.exampleJson("dispatch", CaseMessage.OPENED);
        assertThat(caseFact(CaseMessage.OPENED, example).mode()).isEqualTo(text(example, "mode"));

        var before = example.<ObjectNode>deepCopy();
        before.remove("mode");
        assertThat(caseFact(CaseMessage.OPENED, before).mode()).isEqualTo("NORMAL");
    }

    @Test
    void an_emergency_overtakes_a_case() throws JsonProcessingException {
        var example = Contracts.exampleJson("dispatch", CaseMessage.DEADLINES_TIGHTENED);
        assertThat(caseFact(CaseMessage.DEADLINES_TIGHTENED, example).mode()).isEqualTo("EMERGENCY");
    }

    @Test
    void a_callback_and_its_exclusion_are_about_the_same_answer() throws JsonProcessingException {
        var recorded = answer(CaseMessage.CALLBACK_RECORDED);
        var excluded = answer(CaseMessage.CALLBACK_EXCLUDED);

        assertThat(recorded.answerId()).isEqualTo(excluded.answerId());
        assertThat(recorded.outcome()).isEqualTo("REACHED");
        assertThat(recorded.resolved()).isEqualTo("YES");
        assertThat(recorded.satisfaction()).isEqualTo("SATISFIED");
        assertThat(recorded.excludedAt()).isNull();
        assertThat(excluded.excludedAt()).isNotNull();
    }

    @Test
    void only_residents_ratings_are_answers() throws JsonProcessingException {
        var byTheGrid = Contracts.exampleJson("dispatch", CaseMessage.RATED);
        assertThat(AnswerFact.of(CaseMessage.RATED, caseMessage(byTheGrid), TRACE))
                .isEmpty();
        var byAResident = byTheGrid.<ObjectNode>deepCopy().put("rater", "RESIDENT");
        assertThat(AnswerFact.of(CaseMessage.RATED, caseMessage(byAResident), TRACE))
                .get()
                .extracting(AnswerFact::kind, AnswerFact::resolved)
                .containsExactly(AnswerFact.Kind.RATING, "YES");
    }

    @Test
    void a_unit_has_the_lead_by_its_assignment() throws JsonProcessingException {
        var example = Contracts.exampleJson("department", TaskMessage.ASSIGNED);
        var lead = LeadFact.of(TaskMessage.ASSIGNED, JSON.treeToValue(example, TaskMessage.class))
                .orElseThrow();
        assertThat(lead.unit()).isEqualTo(text(example, "unit"));
        assertSameTime(lead.at(), example, "assignedAt");
    }

    @Test
    void a_unit_that_changes_to_a_follow_up_has_no_lead() throws JsonProcessingException {
        var example = Contracts.exampleJson("department", TaskMessage.ROLE_CHANGED);
        assertThat(LeadFact.of(TaskMessage.ROLE_CHANGED, JSON.treeToValue(example, TaskMessage.class)))
                .isEmpty();
    }

    @Test
    void a_case_that_its_grid_handles_has_a_deadline() throws JsonProcessingException {
        var example = Contracts.exampleJson("dispatch", CaseMessage.SELF_HANDLING_STARTED);
        assertSameTime(
                caseFact(CaseMessage.SELF_HANDLING_STARTED, example).firsts().selfStartedAt(), example, "startedAt");
        assertSameTime(due(CaseMessage.SELF_HANDLING_STARTED, example).due(), example, "handleDue");
    }

    @Test
    void a_dispatched_case_has_a_deadline() throws JsonProcessingException {
        var example = Contracts.exampleJson("dispatch", CaseMessage.DISPATCHED);
        assertSameTime(caseFact(CaseMessage.DISPATCHED, example).firsts().dispatchedAt(), example, "dispatchedAt");
        assertSameTime(due(CaseMessage.DISPATCHED, example).due(), example, "handleDue");
        assertSameTime(due(CaseMessage.DISPATCHED, example).setAt(), example, "at");
    }

    @Test
    void rework_begins_a_second_round() throws JsonProcessingException {
        var example = Contracts.exampleJson("dispatch", "grid.case.rework-ordered.v1");
        assertSameTime(caseFact("grid.case.rework-ordered.v1", example).firsts().reworkedAt(), example, "at");
    }

    @Test
    void a_closed_case() throws JsonProcessingException {
        var example = Contracts.exampleJson("dispatch", CaseMessage.CLOSED);
        var fact = caseFact(CaseMessage.CLOSED, example);

        var turn = TurnFact.of(CaseMessage.CLOSED, caseMessage(example)).orElseThrow();
        assertSameTime(turn.feedbackAt(), example, "feedbackAt");
        assertThat(turn.selfHandled()).isEqualTo(example.get("selfHandled").asBoolean());
        assertSameTime(fact.firsts().originalDue(), example, "originalHandleDue");
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
        "grid.task.contacted.v1, contactedAt, contacted_at",
        "grid.task.arrival-disputed.v1, at, arrival_disputed_at",
        "grid.task.transfer-requested.v1, requestedAt, return_requested_at",
        "grid.task.transferred.v1, at, transferred_at",
        "grid.task.role-changed.v1, at, follow_up_at",
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
        return CaseFact.of(type, caseMessage(example), TRACE);
    }

    private static AnswerFact answer(String type) throws JsonProcessingException {
        return AnswerFact.of(type, caseMessage(Contracts.exampleJson("dispatch", type)), TRACE)
                .orElseThrow();
    }

    private static CaseMessage caseMessage(JsonNode example) throws JsonProcessingException {
        return JSON.treeToValue(example, CaseMessage.class);
    }

    private static DueFact due(String type, JsonNode example) throws JsonProcessingException {
        return DueFact.of(type, caseMessage(example)).orElseThrow();
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
