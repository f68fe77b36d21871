package org.gridwhistle.dispatch;

import java.util.UUID;

import org.gridwhistle.chassis.testing.StackResource;
import org.gridwhistle.chassis.testing.TestTokens;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwhistle.dispatch.LiveCase.CIVIL;
import static org.gridwhistle.dispatch.LiveCase.DIRTY_KITCHEN;
import static org.gridwhistle.dispatch.LiveCase.HOUSING;
import static org.gridwhistle.dispatch.LiveCase.STALL;
import static org.gridwhistle.dispatch.LiveCase.TOWN_HALL;
import static org.gridwhistle.dispatch.Person.DISPATCHER;
import static org.gridwhistle.dispatch.Person.LEADER;
import static org.gridwhistle.dispatch.Person.NEIGHBOUR;
import static org.gridwhistle.dispatch.Person.WORKER;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

/** Who may not, when not, and what else is refused; nothing of it leaves a trace on the case. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class RefusalsTest extends ComponentTest {

    private static final String DISPATCH = "{\"lead\": \"%s\"}".formatted(HOUSING);
    private static final String PASS = "{\"resultCode\": \"EXPLAINED\", \"text\": \"已说明\"}";
    private static final String FAIL = "{\"reason\": \"不行\"}";
    private static final String REJECT = "{\"reasonCode\": \"PETITION\", \"note\": \"信访\"}";
    private static final String NOTE = "{\"note\": \"看过了\"}";
    private static final String RESULT = "{\"resultCode\": \"EXPLAINED\", \"text\": \"已说明\"}";
    private static final String DECIDE =
            "{\"taskId\": \"%s\", \"decision\": \"DENY\", \"note\": \"不同意\"}".formatted(new UUID(1, 1));

    private static final Person COUNTY_NEXT_DOOR =
            new Person(TestTokens.dispatcher().org("329902"));
    private static final Person HANDLER = new Person(TestTokens.handler(HOUSING));
    private static final Person ANALYST = new Person(TestTokens.analyst());

    private LiveCase reported;

    @BeforeEach
    void oneCase() {
        reported = newCase().report();
    }

    @Test
    void a_command_that_the_state_does_not_know_is_told_the_state() {
        var wrong = new String[][] {
            {"confirm-verified", NOTE},
            {"reject-untrue", NOTE},
            {"submit-self-result", RESULT},
            {"hand-up", NOTE},
            {"pass-check", PASS},
            {"fail-check", FAIL}
        };
        for (var call : wrong) {
            WORKER.post(reported.id, call[0], call[1])
                    .statusCode(409)
                    .contentType("application/problem+json")
                    .body("code", equalTo("WRONG_STATE"))
                    .body("detail", containsString("REPORTED"));
        }
        DISPATCHER.post(reported.id, "dispatch", DISPATCH).statusCode(409).body("code", equalTo("WRONG_STATE"));
        DISPATCHER.post(reported.id, "decide-return", DECIDE).statusCode(409).body("code", equalTo("WRONG_STATE"));
        reported.by(DISPATCHER, "reject", REJECT).by(LEADER, "confirm-rejection", "{}");
        DISPATCHER.post(reported.id, "accept", "{}").statusCode(409).body("detail", equalTo("该事件现处于 REJECTED 状态"));
        reported.awaitMessage("rejected");
        assertThat(reported.messageNames()).containsExactly("opened", "rejection-requested", "rejected");
    }

    @ParameterizedTest(name = "{0} is not for a {1}")
    @CsvSource({
        "request-verification, worker",
        "confirm-verified, dispatcher",
        "reject-untrue, dispatcher",
        "accept, worker",
        "accept, leader",
        "reject, handler",
        "start-self-handling, dispatcher",
        "submit-self-result, leader",
        "hand-up, dispatcher",
        "dispatch, worker",
        "dispatch, handler",
        "decide-return, worker",
        "pass-check, leader",
        "pass-check, handler",
        "fail-check, analyst"
    })
    void a_role_that_may_not_is_forbidden(String verb, String role) {
        var person = switch (role) {
            case "worker" -> WORKER;
            case "leader" -> LEADER;
            case "handler" -> HANDLER;
            case "analyst" -> ANALYST;
            default -> DISPATCHER;
        };
        person.post(reported.id, verb, "{}").statusCode(403).body("code", equalTo("FORBIDDEN"));
    }

    @Test
    void without_a_token_nothing_goes() {
        given().contentType(ContentType.JSON)
                .body("{}")
                .post("/api/v1/cases/{id}/accept", reported.id)
                .then()
                .statusCode(401);
        given().get("/api/v1/cases/{id}", reported.id).then().statusCode(401);
    }

    @Test
    void nobody_acts_outside_his_area() {
        COUNTY_NEXT_DOOR.post(reported.id, "accept", "{}").statusCode(403).body("code", equalTo("OUTSIDE_YOUR_AREA"));
        NEIGHBOUR
                .post(reported.id, "start-self-handling", "{}")
                .statusCode(403)
                .body("code", equalTo("OUTSIDE_YOUR_AREA"));
        var town = new Person(TestTokens.dispatcher().org("329901001"));
        town.post(reported.id, "accept", "{}").statusCode(200);
    }

    @Test
    void nobody_moves_a_case_out_of_his_area() {
        var town = new Person(TestTokens.dispatcher().org("329901001"));
        town.post(reported.id, "accept", "{\"gridCode\": \"%s\"}".formatted(Person.OTHER_GRID))
                .statusCode(403)
                .body("code", equalTo("OUTSIDE_YOUR_AREA"));
        DISPATCHER.read(reported.id).body("state", equalTo("REPORTED")).body("gridCode", equalTo(Person.GRID));
    }

    @Test
    void a_case_without_a_grid_belongs_to_the_county_that_numbered_it() {
        var unplaced = newCase().in(null).report();
        COUNTY_NEXT_DOOR.post(unplaced.id, "accept", "{}").statusCode(403);
        new Person(TestTokens.dispatcher().org("329901001"))
                .post(unplaced.id, "accept", "{}")
                .statusCode(403);
        new Person(TestTokens.dispatcher().org("329901"))
                .post(unplaced.id, "accept", "{}")
                .statusCode(400)
                .body("errors.field", hasItem("gridCode"));
    }

    @Test
    void who_saw_an_older_version_is_told_so() {
        reported.accepted();
        DISPATCHER
                .post(reported.id, "dispatch", DISPATCH.replaceFirst("\\{", "{\"expectedVersion\": 1, "))
                .statusCode(409)
                .body("code", equalTo("STALE_VERSION"))
                .body("detail", equalTo("您看到的是第 1 版,现在是第 2 版,请刷新后再试"));
        DISPATCHER
                .post(reported.id, "dispatch", DISPATCH.replaceFirst("\\{", "{\"expectedVersion\": 2, "))
                .statusCode(200);
    }

    @Test
    void what_the_lists_forbid_is_refused_in_plain_words() {
        reported.accepted();
        DISPATCHER
                .post(
                        reported.id,
                        "dispatch",
                        "{\"lead\": \"%s\", \"cooperating\": [\"%s\"]}".formatted(CIVIL, HOUSING))
                .statusCode(422)
                .body("code", equalTo("LEAD_NOT_ON_LIST"))
                .body("detail", containsString("东岸县住房和城乡建设局"));
        var kitchen = newCase().about(DIRTY_KITCHEN).report().accepted();
        DISPATCHER
                .post(kitchen.id, "dispatch", "{\"lead\": \"%s\"}".formatted(TOWN_HALL))
                .statusCode(422)
                .body("code", equalTo("WITHDRAWN_MATTER_SENT_DOWN"));
    }

    @Test
    void wrong_fields_are_named_each() {
        reported.accepted();
        DISPATCHER
                .post(reported.id, "dispatch", """
                        {"lead": "U-NOBODY", "cooperating": ["%s", "%s", "329901-COMMERCE"], "optional": ["U-X"]}""".formatted(CIVIL, CIVIL))
                .statusCode(400)
                .body("code", equalTo("VALIDATION_FAILED"))
                .body("errors.field", hasItems("lead", "cooperating[1]", "cooperating[2]", "optional[0]"))
                .body("errors.code", hasItems("UNKNOWN_UNIT", "DUPLICATE_UNIT", "INACTIVE_UNIT"))
                .body("errors.message", hasItem("没有单位 U-NOBODY"));
        DISPATCHER.post(reported.id, "dispatch", "{}").statusCode(400).body("errors.field", hasItem("lead"));
        DISPATCHER
                .post(reported.id, "reject", "{}")
                .statusCode(400)
                .body("errors.field", hasItems("reasonCode", "note"));
        DISPATCHER
                .post(reported.id, "reject", "{\"reasonCode\": \"UNTRUE\", \"note\": \"不属实\"}")
                .statusCode(400)
                .body("errors.field", hasItem("reasonCode"));
        DISPATCHER.post(reported.id, "accept", "{oops").statusCode(400);
    }

    @Test
    void refusals_are_told_in_english_to_whom_asks_for_it() {
        WORKER.request()
                .header("Accept-Language", "en")
                .contentType(ContentType.JSON)
                .body(PASS)
                .post("/api/v1/cases/{id}/pass-check", reported.id)
                .then()
                .body("title", equalTo("Not in this state"))
                .body("detail", equalTo("The case is REPORTED"));
    }

    @Test
    void what_does_not_exist_is_not_found() {
        DISPATCHER.post(UUID.randomUUID(), "accept", "{}").statusCode(404).body("code", equalTo("NOT_FOUND"));
        DISPATCHER.read(UUID.randomUUID()).statusCode(404);
        DISPATCHER.get("/cases/no-id").statusCode(404);
    }

    @Test
    void nobody_checks_without_showing_what_was_done() {
        var stall = newCase().about(STALL).report().by(WORKER, "start-self-handling", "{}");
        stall.by(WORKER, "submit-self-result", "{\"resultCode\": \"RESOLVED\", \"text\": \"已劝离\"}");
        DISPATCHER
                .post(stall.id, "pass-check", "{\"resultCode\": \"RESOLVED\", \"text\": \"已办结\"}")
                .statusCode(422)
                .body("code", equalTo("EVIDENCE_MISSING"));
        DISPATCHER.read(stall.id).body("state", not(equalTo("CLOSED")));
    }
}
