package org.gridwhistle.dispatch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.gridwhistle.chassis.testing.StackResource;
import org.gridwhistle.chassis.testing.TestTokens;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.gridwhistle.dispatch.LiveCase.CIVIL;
import static org.gridwhistle.dispatch.LiveCase.HOUSING;
import static org.gridwhistle.dispatch.LiveCase.MARKET;
import static org.gridwhistle.dispatch.LiveCase.URBAN;
import static org.gridwhistle.dispatch.Person.DISPATCHER;
import static org.gridwhistle.dispatch.Person.LEADER;
import static org.gridwhistle.dispatch.Person.WORKER;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

/** Units want to give tasks away, or more time, and the centre decides, over HTTP and Kafka. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class ContestFlowTest extends ComponentTest {

    private static final String AS_IT_IS = "";

    @Test
    void a_task_goes_to_the_unit_that_a_transfer_wishes_for() {
        var flooding = dispatched();
        flooding.tell(HOUSING, "transfer-requested", wish -> wish.put("targetUnit", CIVIL))
                .awaitReturn(HOUSING);
        flooding.by(LEADER, "decide-return", verdict(flooding.taskId(HOUSING), "APPROVE"))
                .awaitTask(HOUSING, "state", "TRANSFERRED");
        DISPATCHER.read(flooding.id).body("leadUnit", equalTo(CIVIL)).body("state", equalTo("DISPATCHED"));
        var decided = flooding.awaitMessage("return-decided").json();
        assertThat(decided.get("transfer").asBoolean()).isTrue();
        assertThat(decided.get("binding").asBoolean()).isFalse();
    }

    @Test
    void what_is_contested_again_goes_to_a_consultation_whose_word_binds() {
        var flooding = contestedAgain();
        var task = flooding.taskId(CIVIL);
        refused(DISPATCHER, flooding.id, "decide-return", verdict(task, "DENY"), 422, "CONSULTATION_REQUIRED");
        refused(LEADER, flooding.id, "conclude-consultation", minutes(task, CIVIL), 409, "NO_CONSULTATION");
        for (var again = 0; again < 2; again++) {
            LEADER.postOnce("open-" + flooding.id, flooding.id, "open-consultation", invitation(task))
                    .statusCode(200);
        }
        refused(LEADER, flooding.id, "open-consultation", invitation(task), 409, "CONSULTATION_OPEN");
        LEADER.post(flooding.id, "conclude-consultation", minutes(task, "U-NOBODY"))
                .statusCode(400)
                .body("errors.code", hasItem("UNKNOWN_UNIT"));
        flooding.by(LEADER, "conclude-consultation", minutes(task, CIVIL))
                .awaitTask(CIVIL, "binding", true)
                .awaitTask(CIVIL, "state", "PENDING_SIGN");
        refused(LEADER, flooding.id, "conclude-consultation", minutes(task, CIVIL), 409, "NO_CONSULTATION");
        assertThat(flooding.awaitMessage("consultation-concluded")
                        .json()
                        .get("unit")
                        .asText())
                .isEqualTo(CIVIL);
        assertThat(flooding.messageNames()).endsWith("consultation-opened", "consultation-concluded", "return-decided");
    }

    @Test
    void a_consultation_may_name_the_unit_that_gave_it_away() {
        var flooding = contestedAgain();
        var task = flooding.taskId(CIVIL);
        flooding.by(LEADER, "open-consultation", invitation(task))
                .by(LEADER, "conclude-consultation", minutes(task, HOUSING))
                .awaitTask(CIVIL, "state", "RETURNED")
                .awaitTask(HOUSING, "binding", true)
                .handled(HOUSING)
                .awaitState("PENDING_CHECK");
        DISPATCHER.read(flooding.id).body("leadUnit", equalTo(HOUSING));
        assertThat(flooding.messageNames())
                .containsSubsequence("consultation-concluded", "return-decided", "dispatched", "check-requested");
    }

    @Test
    void more_time_is_granted_once_by_the_centre_and_once_by_its_leader() {
        var flooding = dispatched();
        var due = handleDue(flooding);
        var task = flooding.taskId(HOUSING);
        refused(DISPATCHER, flooding.id, "decide-extension", verdict(task, "APPROVE"), 409, "NO_EXTENSION_TO_DECIDE");
        asksUntil(flooding, due.plus(Duration.ofMinutes(30)))
                .by(DISPATCHER, "decide-extension", verdict(task, "APPROVE"));
        assertThat(handleDue(flooding)).isEqualTo(due.plus(Duration.ofMinutes(30)));
        asksUntil(flooding, due.plus(Duration.ofMinutes(60)));
        refused(DISPATCHER, flooding.id, "decide-extension", verdict(task, "APPROVE"), 403, "EXTENSION_NEEDS_LEADER");
        flooding.by(LEADER, "decide-extension", verdict(task, "APPROVE"));
        assertThat(handleDue(flooding)).isEqualTo(due.plus(Duration.ofMinutes(60)));
        asksUntil(flooding, due.plus(Duration.ofMinutes(90)));
        refused(LEADER, flooding.id, "decide-extension", verdict(task, "APPROVE"), 422, "EXTENSION_LIMIT_REACHED");
        flooding.by(LEADER, "decide-extension", verdict(task, "DENY")).awaitTask(HOUSING, "extensions", 2);
        assertThat(flooding.messageNames())
                .filteredOn("extension-decided"::equals)
                .hasSize(3);
    }

    @Test
    void more_time_has_its_bounds() {
        var flooding = dispatched();
        var due = handleDue(flooding);
        var task = flooding.taskId(HOUSING);
        asksUntil(flooding, due.plus(Duration.ofDays(2)));
        refused(DISPATCHER, flooding.id, "decide-extension", verdict(task, "APPROVE"), 422, "EXTENSION_TOO_LONG");
        DISPATCHER
                .post(
                        flooding.id,
                        "decide-extension",
                        verdict(task, "APPROVE", ", \"handleDue\": \"%s\"".formatted(due)))
                .statusCode(400)
                .body("errors.code", hasItem("DATE_NOT_LATER"));
        DISPATCHER
                .post(flooding.id, "decide-extension", verdict(task, "APPROVE", ", \"handleDue\": \"tomorrow\""))
                .statusCode(400);
        var granted = ", \"expectedVersion\": 1, \"handleDue\": \"%s\"".formatted(due.plus(Duration.ofMinutes(5)));
        refused(DISPATCHER, flooding.id, "decide-extension", verdict(task, "APPROVE", granted), 409, "STALE_VERSION");
        flooding.by(DISPATCHER, "decide-extension", verdict(task, "DENY"));
        assertThat(handleDue(flooding)).isEqualTo(due);
    }

    @Test
    void more_time_is_asked_for_before_the_date() {
        var flooding = dispatched();
        var due = handleDue(flooding);
        flooding.tell(
                        HOUSING,
                        "extension-requested",
                        wish -> wish.put(
                                        "requestedDue",
                                        due.plus(Duration.ofMinutes(30)).toString())
                                .put("requestedAt", due.plusSeconds(1).toString()))
                .awaitTask(HOUSING, "extensionRequest.nth", 1);
        var verdict = verdict(flooding.taskId(HOUSING), "APPROVE");
        refused(DISPATCHER, flooding.id, "decide-extension", verdict, 422, "EXTENSION_ASKED_TOO_LATE");
    }

    @Test
    void of_a_return_and_a_change_of_the_lead_at_once_one_wins_and_the_other_hears_of_it() throws Exception {
        var flooding = dispatched().tell(HOUSING, "return-requested").awaitReturn(HOUSING);
        var verdict = verdict(flooding.taskId(HOUSING), "APPROVE", ", \"replacement\": \"%s\"".formatted(URBAN));
        var change = "{\"unit\": \"%s\", \"note\": \"由城管牵头\"}".formatted(URBAN);
        List<Callable<ExtractableResponse<Response>>> both = List.of(
                () -> DISPATCHER.post(flooding.id, "decide-return", verdict).extract(),
                () -> LEADER.post(flooding.id, "change-lead", change).extract());
        try (var people = Executors.newFixedThreadPool(2)) {
            var answers = people.invokeAll(both);
            var decided = answers.get(0).get();
            var changed = answers.get(1).get();
            if (decided.statusCode() == 200) {
                assertThat(changed.statusCode()).isEqualTo(400);
                assertThat(changed.<List<String>>path("errors.code")).containsExactly("DUPLICATE_UNIT");
            } else {
                assertThat(changed.statusCode()).isEqualTo(200);
                assertThat(decided.statusCode()).isEqualTo(409);
                assertThat(decided.<String>path("code")).isEqualTo("LEAD_CHANGE_PENDING");
            }
        }
        DISPATCHER.read(flooding.id).body("tasks.findAll { it.unit == '%s' }.size()".formatted(URBAN), equalTo(1));
    }

    @ParameterizedTest(name = "{0} is not for the grid or a unit")
    @ValueSource(strings = {"decide-return", "open-consultation", "conclude-consultation", "decide-extension"})
    void whoever_is_not_of_the_centre_is_forbidden(String verb) {
        refused(WORKER, UUID.randomUUID(), verb, "{}", 403, "FORBIDDEN");
        refused(new Person(TestTokens.handler(HOUSING)), UUID.randomUUID(), verb, "{}", 403, "FORBIDDEN");
    }

    /** Led by housing, in a town without lists, where any unit may lead. */
    private LiveCase dispatched() {
        return newCase().in(Person.OTHER_GRID).report().accepted().dispatched(HOUSING);
    }

    /** Housing has given it to civil affairs, who do not want it either. */
    private LiveCase contestedAgain() {
        var flooding = dispatched().tell(HOUSING, "return-requested").awaitReturn(HOUSING);
        var verdict = verdict(flooding.taskId(HOUSING), "APPROVE", ", \"replacement\": \"%s\"".formatted(CIVIL));
        return flooding.by(DISPATCHER, "decide-return", verdict)
                .tell(CIVIL, "return-requested")
                .awaitReturn(CIVIL);
    }

    private static LiveCase asksUntil(LiveCase flooding, Instant until) {
        var asked = until.minus(Duration.ofDays(7));
        flooding.tell(
                HOUSING,
                "extension-requested",
                wish -> wish.put("requestedDue", until.toString()).put("requestedAt", asked.toString()));
        await().untilAsserted(() ->
                DISPATCHER.read(flooding.id).body("tasks[0].extensionRequest.requestedDue", notNullValue()));
        return flooding;
    }

    private static Instant handleDue(LiveCase flooding) {
        return Instant.parse(DISPATCHER.read(flooding.id).extract().path("handleDue"));
    }

    private static void refused(Person person, UUID id, String verb, String body, int status, String code) {
        person.post(id, verb, body).statusCode(status).body("code", equalTo(code));
    }

    private static String verdict(UUID task, String decision) {
        return verdict(task, decision, AS_IT_IS);
    }

    private static String verdict(UUID task, String decision, String more) {
        return "{\"taskId\": \"%s\", \"decision\": \"%s\", \"note\": \"已核实\"%s}".formatted(task, decision, more);
    }

    private static String invitation(UUID task) {
        return "{\"taskId\": \"%s\", \"participants\": [\"%s\", \"%s\", \"%s\"], \"note\": \"明确主办\"}"
                .formatted(task, HOUSING, CIVIL, MARKET);
    }

    private static String minutes(UUID task, String unit) {
        return "{\"taskId\": \"%s\", \"unit\": \"%s\", \"minutes\": \"经会商明确主办\", \"participants\": [\"%s\", \"%s\"]}"
                .formatted(task, unit, HOUSING, CIVIL);
    }
}
