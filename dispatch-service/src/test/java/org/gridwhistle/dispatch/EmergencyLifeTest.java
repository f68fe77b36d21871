package org.gridwhistle.dispatch;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.gridwhistle.chassis.testing.Contracts;
import org.gridwhistle.chassis.testing.StackResource;
import org.gridwhistle.chassis.testing.TestTokens;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.gridwhistle.dispatch.LiveCase.HOUSING;
import static org.gridwhistle.dispatch.LiveCase.TOWN_HALL;
import static org.gridwhistle.dispatch.Person.DISPATCHER;
import static org.gridwhistle.dispatch.Person.LEADER;
import static org.gridwhistle.dispatch.Person.OTHER_GRID;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

/** 平急转换 over HTTP and Kafka, in a town and a class that no other test lives in. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class EmergencyLifeTest extends ComponentTest {

    private static final String TOWN = "329901002";
    private static final String ROSTER = "329901002-COMMANDO";
    private static final String GREENING = "060101";
    private static final Person TOWN_LEADER =
            new Person(TestTokens.centreLeader().subject("leader@town").org(TOWN));
    private static final Person NEIGHBOURS_LEADER =
            new Person(TestTokens.centreLeader().subject("leader@neighbour").org("329901001"));
    private static final Person CALLED = Person.NEIGHBOUR;

    @Test
    void a_place_is_switched_to_emergency_and_back_and_everybody_hears_of_it() {
        var open = newCase().about(GREENING).in(OTHER_GRID).report().accepted();
        open.dispatched(HOUSING);
        var before = due(open);
        var emergency = declare(TOWN_LEADER, "EMERGENCY", true)
                .statusCode(201)
                .extract()
                .path("id")
                .toString();

        var told = probe.awaitOne("grid.reference", "grid.reference.upserted.v1", "emergencies/" + emergency);
        assertThat(Contracts.violations(told.type(), told.data())).isEmpty();
        var tightened = open.awaitMessage("deadlines-tightened");
        assertThat(Contracts.violations(tightened.type(), tightened.data())).isEmpty();
        assertThat(due(open)).isBefore(before);

        await().until(() -> !reference.get().emergencies(OTHER_GRID, "06").isEmpty());
        var during = newCase()
                .about(GREENING)
                .in(OTHER_GRID)
                .from("WECHAT", "LOW", false)
                .report();
        DISPATCHER
                .read(during.id)
                .body("mode", equalTo("EMERGENCY"))
                .body("emergency", equalTo(emergency))
                .body("state", equalTo("ACCEPTED"));
        DISPATCHER.get("/cases?emergency=" + emergency).body("items.id", equalTo(List.of(during.id.toString())));

        TOWN_LEADER
                .get("/emergencies/{id}/situation", emergency)
                .statusCode(200)
                .body("openByState.values().sum()", greaterThan(1));
        TOWN_LEADER
                .get("/emergencies/{id}/replay", emergency)
                .statusCode(200)
                .body("items.type", hasItem("ENTERED"))
                .body("items.type", hasItem("grid.case.deadlines-tightened.v1"));
        var lines = TOWN_LEADER
                .request()
                .accept("application/x-ndjson")
                .get("/api/v1/emergencies/{id}/replay?limit=2", emergency)
                .then()
                .statusCode(200)
                .header("Next-Cursor", notNullValue())
                .extract()
                .asString();
        assertThat(lines.split("\n")).hasSize(2);

        lead(TOWN_LEADER, emergency, "leave", "{\"reason\": \"雨停\"}")
                .statusCode(200)
                .body("mode", equalTo("RECOVERY"));
        lead(TOWN_LEADER, emergency, "close-review", "{\"reason\": \"恢复平时\"}")
                .statusCode(409)
                .body("code", equalTo("REVIEW_MISSING"));
        lead(TOWN_LEADER, emergency, "review", """
                {"findings": "排水能力不足", "measures": [{"text": "清淤", "owner": "%s", "due": "2027-01-31"}]}
                """.formatted(TOWN_HALL)).statusCode(200);
        lead(TOWN_LEADER, emergency, "close-review", "{\"reason\": \"恢复平时\"}")
                .statusCode(200)
                .body("mode", equalTo("NORMAL"));
        await().until(() -> reference.get().emergencies(OTHER_GRID, "06").isEmpty());
        var later = newCase().about(GREENING).in(OTHER_GRID).report();
        DISPATCHER.read(later.id).body("mode", equalTo("NORMAL"));
        assertThat(due(open)).isBefore(before);
    }

    @Test
    void only_a_leader_whose_area_covers_the_scope_may_switch_it_and_only_to_an_end_that_lies_ahead() {
        declare(DISPATCHER, "ALERT", false).statusCode(403);
        declare(NEIGHBOURS_LEADER, "ALERT", false).statusCode(403).body("code", equalTo("OUTSIDE_YOUR_AREA"));
        post(
                        TOWN_LEADER,
                        "/emergencies",
                        declaration("ALERT", OffsetDateTime.now().minusHours(1), false))
                .statusCode(400)
                .body("errors[0].field", equalTo("expiresAt"))
                .body("errors[0].code", equalTo("NOT_AHEAD"));
        post(
                        TOWN_LEADER,
                        "/emergencies",
                        declaration("ALERT", OffsetDateTime.now().plusYears(1), false))
                .statusCode(400)
                .body("errors[0].code", equalTo("TOO_FAR_AHEAD"));
        var emergency = alert();
        lead(NEIGHBOURS_LEADER, emergency, "raise", "{\"reason\": \"x\"}").statusCode(403);
        lead(DISPATCHER, emergency, "leave", "{\"reason\": \"x\"}").statusCode(403);
        lead(
                        TOWN_LEADER,
                        emergency,
                        "review",
                        "{\"findings\": \"x\", \"measures\": [{\"text\": \"x\", \"owner\": \"x\", \"due\": \"2027-01-01\"}]}")
                .statusCode(409)
                .body("code", equalTo("WRONG_MODE"))
                .body("detail", containsString("ALERT"));
        TOWN_LEADER.get("/emergencies?mode=ALERT").body("items.id", hasItem(emergency));
        NEIGHBOURS_LEADER.get("/emergencies").body("items.id", not(hasItem(emergency)));
        NEIGHBOURS_LEADER.get("/emergencies/{id}", emergency).statusCode(403);
        new Person(TestTokens.handler(HOUSING))
                .get("/emergencies/{id}", emergency)
                .statusCode(403);
        TOWN_LEADER.get("/emergencies/{id}", UUID.randomUUID()).statusCode(404);
    }

    @Test
    void it_ends_by_itself() {
        var soon = OffsetDateTime.now().plusSeconds(2);
        var emergency = post(TOWN_LEADER, "/emergencies", declaration("ALERT", soon, false))
                .statusCode(201)
                .extract()
                .path("id")
                .toString();

        await().untilAsserted(
                        () -> TOWN_LEADER.get("/emergencies/{id}", emergency).body("mode", equalTo("RECOVERY")));
    }

    @Test
    void of_two_leaders_who_raise_it_at_once_one_does() throws Exception {
        var emergency = alert();
        var clicks = List.of(TOWN_LEADER, LEADER).stream()
                .<Callable<Integer>>map(
                        leader -> () -> lead(leader, emergency, "raise", "{\"reason\": \"内涝\", \"expectedVersion\": 1}")
                                .extract()
                                .statusCode())
                .toList();
        try (var leaders = Executors.newFixedThreadPool(2)) {
            var answers = leaders.invokeAll(clicks).stream()
                    .map(answer -> answer.resultNow())
                    .sorted()
                    .toList();
            assertThat(answers).containsExactly(200, 409);
        }
        lead(LEADER, emergency, "leave", "{\"reason\": \"雨停\"}").statusCode(200);
    }

    @Test
    void the_called_answer_once_each_for_himself() {
        var emergency = alert();
        var body = "{\"roster\": \"%s\", \"message\": \"集合\", \"ackWithin\": \"PT10M\"}".formatted(ROSTER);
        lead(DISPATCHER, emergency, "call-up", body).statusCode(403);
        var callUp = lead(TOWN_LEADER, emergency, "call-up", body)
                .statusCode(200)
                .body("callUps[0].silent.id", equalTo(List.of("grid-worker@" + OTHER_GRID)))
                .extract()
                .path("callUps[0].id")
                .toString();
        CALLED.get("/call-ups").body("id", hasItem(callUp));

        post(CALLED, "/call-ups/" + callUp + "/acknowledge", "").statusCode(200).body("inTime", equalTo(1));
        post(CALLED, "/call-ups/" + callUp + "/acknowledge", "")
                .statusCode(409)
                .body("code", equalTo("ALREADY_ACKNOWLEDGED"));
        post(DISPATCHER, "/call-ups/" + callUp + "/acknowledge", "")
                .statusCode(403)
                .body("code", equalTo("NOT_CALLED_UP"));
        post(CALLED, "/call-ups/" + UUID.randomUUID() + "/acknowledge", "").statusCode(404);
        TOWN_LEADER
                .get("/emergencies/{id}", emergency)
                .body("callUps[0].share", equalTo(1.0f))
                .body("callUps[0].silent", hasSize(0));
    }

    @Test
    void a_command_is_received_and_reported_by_those_it_is_addressed_to() {
        var emergency = alert();
        var body = """
                {"to": {"units": ["%s"], "rosters": ["%s"]}, "text": "转移群众", "reportBy": "%s",
                 "borrow": [{"from": "329901001", "force": "潮声镇突击队", "people": 20}]}
                """.formatted(HOUSING, ROSTER, OffsetDateTime.now().plusHours(1));
        lead(DISPATCHER, emergency, "commands", body).statusCode(403);
        lead(TOWN_LEADER, emergency, "commands", body).statusCode(403).body("code", equalTo("OUTSIDE_YOUR_AREA"));
        var command = lead(LEADER, emergency, "commands", body)
                .statusCode(200)
                .body("commands[0].borrow[0].people", equalTo(20))
                .extract()
                .path("commands[0].id")
                .toString();
        var path = "/emergencies/" + emergency + "/commands/" + command;
        var housing = new Person(TestTokens.handler(HOUSING));
        housing.get("/emergencies/" + emergency + "/commands").body("id", hasItem(command));
        new Person(TestTokens.handler(TOWN_HALL))
                .get("/emergencies/" + emergency + "/commands")
                .body("", hasSize(0));

        post(housing, path + "/receive", "").statusCode(200).body("unheard.code", equalTo(List.of(ROSTER)));
        post(housing, path + "/receive", "").statusCode(409).body("code", equalTo("ALREADY_RECEIVED"));
        post(DISPATCHER, path + "/receive", "").statusCode(403).body("code", equalTo("NOT_ADDRESSED"));
        post(CALLED, path + "/report", "{\"text\": \"已转移 12 人\", \"done\": true}")
                .statusCode(200)
                .body("unheard", hasSize(0));
        post(CALLED, path + "/report", "{\"text\": \"再报\", \"done\": true}")
                .statusCode(409)
                .body("code", equalTo("ALREADY_DONE"));
    }

    private String alert() {
        return declare(TOWN_LEADER, "ALERT", false)
                .statusCode(201)
                .extract()
                .path("id")
                .toString();
    }

    private static ValidatableResponse declare(Person leader, String mode, boolean autoDispatch) {
        return post(
                leader, "/emergencies", declaration(mode, OffsetDateTime.now().plusDays(1), autoDispatch));
    }

    private static String declaration(String mode, OffsetDateTime expiresAt, boolean autoDispatch) {
        return """
                {"title": "大风", "org": "%s", "classCodes": ["%s"], "level": "II", "expiresAt": "%s", "mode": "%s",
                 "reason": "大风红色预警", "autoDispatch": %s}
                """.formatted(TOWN, mode.equals("ALERT") ? "02" : "06", expiresAt, mode, autoDispatch);
    }

    private static ValidatableResponse lead(Person leader, String emergency, String verb, String body) {
        return post(leader, "/emergencies/" + emergency + "/" + verb, body);
    }

    private static ValidatableResponse post(Person person, String path, String body) {
        return person.request()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1" + path)
                .then();
    }

    private static OffsetDateTime due(LiveCase of) {
        return OffsetDateTime.parse(DISPATCHER.read(of.id).extract().path("handleDue"));
    }
}
