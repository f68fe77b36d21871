package org.gridwhistle.dispatch;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.gridwhistle.chassis.testing.StackResource;
import org.gridwhistle.chassis.testing.TestTokens;
import org.gridwhistle.dispatch.incident.StormJob;
import org.gridwhistle.dispatch.merging.RepeatJob;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwhistle.dispatch.LiveCase.DOG_WITHOUT_LEASH;
import static org.gridwhistle.dispatch.LiveCase.HOUSING;
import static org.gridwhistle.dispatch.LiveCase.STALL;
import static org.gridwhistle.dispatch.Person.DISPATCHER;
import static org.gridwhistle.dispatch.Person.WORKER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** Many reports of one thing, and what repeats; what came of them is learnt from. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class IncidentTest extends ComponentTest {

    @Inject
    StormJob storms;

    @Inject
    RepeatJob repeats;

    @Test
    void a_storm_makes_one_incident_and_draws_in_what_comes_later() {
        var dogs = IntStream.range(0, 5)
                .mapToObj(i -> fresh().about(STALL).report())
                .toList();
        storms.look().await().indefinitely();
        var incident =
                UUID.fromString(DISPATCHER.read(dogs.getFirst().id).extract().path("ties.incident.incident"));
        assertThat(incidentsOf(dogs)).containsOnly(incident.toString());
        storms.look().await().indefinitely();
        var late = fresh().about(STALL).report();
        storms.look().await().indefinitely();
        assertThat(incidentsOf(List.of(late))).containsExactly(incident.toString());
        DISPATCHER
                .get("/incidents/" + incident)
                .statusCode(200)
                .body("automatic", equalTo(true))
                .body("cases", equalTo(6))
                .body("openCases", equalTo(6))
                .body("caseIds", hasItem(late.id.toString()));
        DISPATCHER.get("/incidents?open=true").body("items.id", hasItem(incident.toString()));
        DISPATCHER.get("/cases?incident=" + incident).body("items", hasSize(6));
        late.awaitMessage("incident-joined");
        assertThat(late.messageNames()).containsExactly("opened", "incident-joined");
    }

    @Test
    void the_centre_makes_an_incident_by_hand_and_changes_its_mind() {
        var one = newCase().report();
        var other = newCase().report();
        var id = post("/incidents", "{\"title\": \"陆庄积水\", \"caseIds\": %s}".formatted(ids(one)))
                .statusCode(200)
                .body("automatic", equalTo(false))
                .body("caseIds", contains(one.id.toString()))
                .extract()
                .<String>path("id");
        post("/incidents/" + id + "/bind", "{\"caseIds\": %s}".formatted(ids(other)))
                .statusCode(200)
                .body("cases", equalTo(2));
        post(
                        "/incidents",
                        "{\"title\": \"另一起\", \"caseIds\": %s}"
                                .formatted(ids(newCase().report(), one)))
                .statusCode(409)
                .body("code", equalTo("IN_ANOTHER_INCIDENT"));
        post("/incidents/" + id + "/unbind", "{\"caseIds\": %s}".formatted(ids(one)))
                .statusCode(200)
                .body("caseIds", contains(other.id.toString()));
        post("/incidents/" + id + "/unbind", "{\"caseIds\": %s}".formatted(ids(one)))
                .statusCode(409)
                .body("code", equalTo("NOT_IN_INCIDENT"));
        DISPATCHER.read(one.id).body("ties.incident", nullValue());
        post("/incidents/" + id + "/close", "{}").statusCode(200).body("closedBy", equalTo("dispatcher@3299"));
        post("/incidents/" + id + "/bind", "{\"caseIds\": %s}".formatted(ids(one)))
                .statusCode(409)
                .body("code", equalTo("INCIDENT_CLOSED"));
    }

    @Test
    void only_the_centre_of_the_area_makes_and_sees_incidents() {
        WORKER.get("/incidents").statusCode(403);
        WORKER.request()
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/api/v1/incidents")
                .then()
                .statusCode(403);
        DISPATCHER.get("/incidents/" + UUID.randomUUID()).statusCode(404);
        new Person(TestTokens.dispatcher().org("329902"))
                .get("/incidents?org=329901")
                .statusCode(403)
                .body("code", equalTo("OUTSIDE_YOUR_AREA"));
        post("/incidents", "{}").statusCode(400);
    }

    @Test
    void what_a_person_repeats_is_flagged_and_linked() {
        var first = newCase().report();
        var again = newCase().repeating(first).from("REPEAT-1", "MEDIUM", false).report();
        DISPATCHER
                .read(again.id)
                .body("ties.repeats.caseId", contains(first.id.toString()))
                .body("ties.repeats.kind", contains("REPORTER"));
        DISPATCHER.get("/cases?repeat=true&source=REPEAT-1").body("items.id", contains(again.id.toString()));
        again.awaitMessage("repeat-flagged");
        assertThat(again.messageNames()).containsExactly("opened", "repeat-flagged");
        repeats.look().await().indefinitely();
        DISPATCHER.read(again.id).body("ties.repeats", hasSize(1));
    }

    @Test
    void two_reports_of_one_thing_are_hinted_at_with_reasons() {
        var one = fresh().report();
        var other = fresh().report();
        DISPATCHER
                .get("/cases/{id}/duplicates", one.id)
                .statusCode(200)
                .body("caseId", hasItem(other.id.toString()))
                .body("[0].score", greaterThanOrEqualTo(0.9f))
                .body("[0].reasons.code", hasItem("SAME_MATTER"))
                .body("[0].distanceMetres", equalTo(0));
        WORKER.get("/cases/{id}/duplicates", one.id).statusCode(403);
        DISPATCHER.get("/cases/{id}/duplicates", UUID.randomUUID()).statusCode(404);
    }

    @Test
    void what_is_sent_and_comes_back_is_counted() {
        var dog = fresh().report().accepted().dispatched(HOUSING);
        DISPATCHER.get("/routing/accuracy?org=329901").statusCode(200).body("assigned", greaterThanOrEqualTo(1));
        DISPATCHER.get("/cases?offList=true").statusCode(200).body("items.id", hasItem(dog.id.toString()));
        DISPATCHER.get("/authority-lists/unlisted").statusCode(200).body("matterCode", hasItem(DOG_WITHOUT_LEASH));
        DISPATCHER.get("/authority-lists/suggestions").statusCode(200);
        DISPATCHER.get("/cases/{id}/proposal", dog.id).statusCode(200);
        DISPATCHER.get("/routing/accuracy?from=yesterday").statusCode(400);
        WORKER.get("/routing/accuracy").statusCode(403);
        WORKER.get("/authority-lists/suggestions").statusCode(403);
        WORKER.get("/authority-lists/unlisted").statusCode(403);
    }

    private LiveCase fresh() {
        return newCase()
                .about(DOG_WITHOUT_LEASH)
                .receivedAt(OffsetDateTime.now().toString());
    }

    private static List<String> incidentsOf(List<LiveCase> cases) {
        return cases.stream()
                .map(one -> DISPATCHER.read(one.id).extract().<String>path("ties.incident.incident"))
                .toList();
    }

    private static String ids(LiveCase... cases) {
        return Stream.of(cases).map(one -> "\"" + one.id + "\"").collect(Collectors.joining(",", "[", "]"));
    }

    private static ValidatableResponse post(String path, String body) {
        return DISPATCHER
                .request()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1" + path)
                .then();
    }
}
