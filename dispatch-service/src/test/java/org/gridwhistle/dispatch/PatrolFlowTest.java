package org.gridwhistle.dispatch;

import org.gridwhistle.chassis.testing.StackResource;
import org.gridwhistle.chassis.testing.TestTokens;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import static org.gridwhistle.dispatch.Person.DISPATCHER;
import static org.gridwhistle.dispatch.Person.NEIGHBOUR;
import static org.gridwhistle.dispatch.Person.WORKER;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

/** Grid workers tell of their patrols over HTTP, and the centre sees whether they are enough. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class PatrolFlowTest extends ComponentTest {

    private static final String VISIT = "{\"place\": \"小店\"}";

    @Test
    void five_patrols_and_ten_hours_are_enough_and_fewer_are_told_by_how_much() {
        for (var day = 4; day <= 7; day++) {
            write(WORKER, day, VISIT).statusCode(201);
        }
        DISPATCHER
                .get("/patrols/compliance?week=2026-W19&org=" + Person.GRID)
                .statusCode(200)
                .body("total", equalTo(1))
                .body("kept", equalTo(0))
                .body("items[0].missingOutings", equalTo(1))
                .body("items[0].missingSeconds", equalTo(7200));
        write(WORKER, 8, VISIT).statusCode(201).body("outings", equalTo(5)).body("seconds", equalTo(36000));
        DISPATCHER
                .get("/patrols/compliance?week=2026-W19&org=329901")
                .statusCode(200)
                .body("items.find { it.grid == '%s' }.kept".formatted(Person.GRID), equalTo(true))
                .body("items.find { it.grid == '%s' }.missingOutings".formatted(Person.OTHER_GRID), equalTo(5));
    }

    @Test
    void a_patrol_is_found_by_the_event_that_came_of_it() {
        var flooding = newCase().report();
        var visit = "{\"place\": \"陆庄村二组\", \"household\": \"h-12\", \"eventId\": \"%s\"}".formatted(flooding.id);
        write(WORKER, 11, visit).statusCode(201).body("patrols[0].visits[0].eventId", equalTo(flooding.id.toString()));
        WORKER.get("/patrols?event={id}", flooding.id).statusCode(200).body("items", hasSize(1));
        write(WORKER, 12, visit.replace(flooding.id.toString(), "0197f3a0-5c1e-7d3a-9b7e-2f4c5d6e7f80"))
                .statusCode(422)
                .body("code", equalTo("VISIT_TO_UNKNOWN_EVENT"));
    }

    @Test
    void what_overlaps_is_refused_until_the_other_is_struck_out() {
        var first = write(WORKER, 18, VISIT).statusCode(201).extract();
        write(WORKER, 18, VISIT).statusCode(409).body("code", equalTo("PATROL_OVERLAPS"));
        var id = first.<String>path("patrols[0].id");
        strike(DISPATCHER, id).statusCode(403).body("code", equalTo("FORBIDDEN"));
        strike(NEIGHBOUR, id).statusCode(403).body("code", equalTo("OUTSIDE_YOUR_AREA"));
        strike(WORKER, id).statusCode(200).body("outings", equalTo(0));
        write(WORKER, 18, VISIT).statusCode(201);
    }

    @Test
    void who_may_not_is_refused_and_bad_weeks_are() {
        write(DISPATCHER, 25, VISIT).statusCode(403).body("code", equalTo("FORBIDDEN"));
        WORKER.get("/patrols/compliance?week=2026-W19").statusCode(403);
        new Person(TestTokens.dispatcher().org("329901"))
                .get("/patrols/compliance?week=2026-W19&org=329902")
                .statusCode(403)
                .body("code", equalTo("OUTSIDE_YOUR_AREA"));
        DISPATCHER.get("/patrols/compliance?week=2026-19").statusCode(400).body("code", equalTo("BAD_PARAMETER"));
        NEIGHBOUR.get("/patrols?week=2026-W22").statusCode(200).body("items", empty());
        new Person(TestTokens.handler(LiveCase.HOUSING)).get("/patrols").statusCode(403);
    }

    private static ValidatableResponse write(Person person, int day, String visit) {
        var body = """
                {"startedAt": "2026-05-%1$02dT09:00:00+08:00", "endedAt": "2026-05-%1$02dT11:00:00+08:00",
                 "summary": "沿河一圈", "visits": [%2$s]}""".formatted(day, visit);
        return person.request()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/patrols")
                .then();
    }

    private static ValidatableResponse strike(Person person, String id) {
        return person.request()
                .contentType(ContentType.JSON)
                .body("{\"reason\": \"记错了\"}")
                .post("/api/v1/patrols/{id}/strike", id)
                .then();
    }
}
