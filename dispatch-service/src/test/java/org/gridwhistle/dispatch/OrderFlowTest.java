package org.gridwhistle.dispatch;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.gridwhistle.chassis.testing.StackResource;
import org.gridwhistle.chassis.testing.TestTokens;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.gridwhistle.dispatch.Person.DISPATCHER;
import static org.gridwhistle.dispatch.Person.LEADER;
import static org.gridwhistle.dispatch.Person.NEIGHBOUR;
import static org.gridwhistle.dispatch.Person.WORKER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

/** Residents order, grids take up, residents rate, over HTTP. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class OrderFlowTest extends ComponentTest {

    private static final int PEOPLE = 10;
    private static final Person APP = new Person(TestTokens.upstreamApp().org("329901"));
    private static final Person OTHER_APP =
            new Person(TestTokens.upstreamApp().subject("app-2").org("329901"));
    private static final String REASON = "{\"reason\": \"改主意了\"}";
    private static final String FINISH = "{\"text\": \"已送到\", \"evidence\": [\"photo-1\"]}";

    @Test
    void an_order_is_posted_published_claimed_done_and_rated_once() {
        var id = posted(APP);
        act(WORKER, id, "claim", "{}").statusCode(409).body("code", equalTo("ORDER_WRONG_STATE"));
        act(WORKER, id, "publish", "{\"expectedVersion\": 1}").statusCode(200).body("state", equalTo("PUBLISHED"));
        act(WORKER, id, "claim", "{\"branch\": \"前进花园党支部\"}").statusCode(200).body("claim.branch", equalTo("前进花园党支部"));
        act(APP, id, "rate", "{\"score\": 5}").statusCode(409).body("code", equalTo("ORDER_WRONG_STATE"));
        act(WORKER, id, "finish", FINISH).statusCode(200).body("state", equalTo("DONE"));
        act(APP, id, "rate", "{\"score\": 6}").statusCode(400).body("code", equalTo("VALIDATION_FAILED"));
        act(OTHER_APP, id, "rate", "{\"score\": 1}").statusCode(403).body("code", equalTo("NOT_YOUR_ORDER"));
        act(APP, id, "rate", "{\"score\": 5, \"text\": \"很好\"}").statusCode(200).body("rating.score", equalTo(5));
        act(APP, id, "rate", "{\"score\": 1}").statusCode(409).body("code", equalTo("ALREADY_RATED"));
        LEADER.get("/orders/{id}", id)
                .statusCode(200)
                .body(
                        "timeline.type",
                        contains(
                                "grid.order.posted.v1",
                                "grid.order.published.v1",
                                "grid.order.claimed.v1",
                                "grid.order.done.v1",
                                "grid.order.rated.v1"));
        LEADER.get("/orders?state=RATED&org=329901001").statusCode(200).body("items.id", hasItem(id));
        LEADER.get("/orders?state=CLAIMED").statusCode(200).body("items.id", not(hasItem(id)));
    }

    @Test
    void of_ten_grid_workers_who_want_it_exactly_one_takes_it_up() throws Exception {
        var id = posted(WORKER);
        var clicks = IntStream.range(0, PEOPLE)
                .<Callable<ValidatableResponse>>mapToObj(i -> () ->
                        act(new Person(TestTokens.gridWorker(Person.GRID).subject("worker-" + i)), id, "claim", "{}"))
                .toList();
        var answers = new ArrayList<ValidatableResponse>();
        try (var people = Executors.newFixedThreadPool(PEOPLE)) {
            for (var click : people.invokeAll(clicks)) {
                answers.add(click.get());
            }
        }
        assertThat(answers)
                .filteredOn(answer -> answer.extract().statusCode() == 200)
                .hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.extract().statusCode() == 409)
                .hasSize(PEOPLE - 1)
                .allSatisfy(answer -> answer.body("code", equalTo("ALREADY_CLAIMED")));
    }

    @Test
    void what_was_taken_up_can_be_given_back_and_what_is_not_wanted_withdrawn() {
        var id = posted(APP);
        act(WORKER, id, "publish", "{}").statusCode(200);
        act(WORKER, id, "claim", "{}").statusCode(200);
        var another = new Person(TestTokens.gridWorker(Person.GRID).subject("another"));
        act(another, id, "finish", FINISH).statusCode(403).body("code", equalTo("NOT_YOUR_CLAIM"));
        act(WORKER, id, "give-back", REASON).statusCode(200).body("state", equalTo("PUBLISHED"));
        act(OTHER_APP, id, "withdraw", REASON).statusCode(403).body("code", equalTo("NOT_YOUR_ORDER"));
        act(APP, id, "withdraw", "{\"reason\": \"不要了\", \"expectedVersion\": 1}")
                .statusCode(409)
                .body("code", equalTo("STALE_VERSION"));
        act(APP, id, "withdraw", REASON).statusCode(200).body("state", equalTo("WITHDRAWN"));
    }

    @Test
    void nobody_waits_for_ever() {
        var soon = OffsetDateTime.now(ZoneOffset.UTC).plusSeconds(2);
        var id = post(APP, body(Person.GRID, soon.toString()))
                .statusCode(201)
                .extract()
                .<String>path("id");
        await().untilAsserted(() -> APP.get("/orders/{id}", id).body("state", equalTo("EXPIRED")));
        act(WORKER, id, "claim", "{}").statusCode(409).body("code", equalTo("ORDER_EXPIRED"));
        post(APP, body(Person.GRID, "2020-01-01T00:00:00+08:00"))
                .statusCode(422)
                .body("code", equalTo("EXPIRY_IN_THE_PAST"));
        post(APP, body(Person.GRID, "2199-01-01T00:00:00+08:00"))
                .statusCode(422)
                .body("code", equalTo("EXPIRY_TOO_FAR"));
    }

    @Test
    void who_may_not_is_refused() {
        var id = posted(APP);
        post(DISPATCHER, body(Person.GRID, tomorrow())).statusCode(403).body("code", equalTo("FORBIDDEN"));
        post(APP, body("329902001001", tomorrow())).statusCode(403).body("code", equalTo("OUTSIDE_YOUR_AREA"));
        for (var verb : List.of("claim", "finish", "give-back", "rate", "withdraw")) {
            act(DISPATCHER, id, verb, "{}").statusCode(403).body("code", equalTo("FORBIDDEN"));
        }
        act(APP, id, "publish", "{}").statusCode(403).body("code", equalTo("FORBIDDEN"));
        act(NEIGHBOUR, id, "publish", "{}").statusCode(403).body("code", equalTo("OUTSIDE_YOUR_AREA"));
        NEIGHBOUR.get("/orders/{id}", id).statusCode(403).body("code", equalTo("OUTSIDE_YOUR_AREA"));
        new Person(TestTokens.handler(LiveCase.HOUSING)).get("/orders").statusCode(403);
    }

    @Test
    void a_repeated_key_posts_one_order() {
        var body = body(Person.GRID, tomorrow());
        var first = withKey(body).statusCode(201).extract().<String>path("id");
        assertThat(withKey(body).statusCode(201).extract().<String>path("id")).isEqualTo(first);
    }

    private static String posted(Person person) {
        return post(person, body(Person.GRID, tomorrow()))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String tomorrow() {
        return OffsetDateTime.now(ZoneOffset.UTC).plusDays(1).toString();
    }

    private static String body(String area, String expiresAt) {
        return """
                {"area": "%s", "kind": "MEAL", "title": "助餐", "text": "独居老人每日一餐", "callbackRef": "cb-1",
                 "expiresAt": "%s"}""".formatted(area, expiresAt);
    }

    private static ValidatableResponse post(Person person, String body) {
        return person.request()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/orders")
                .then();
    }

    private static ValidatableResponse withKey(String body) {
        return APP.request()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", "order-1")
                .body(body)
                .post("/api/v1/orders")
                .then();
    }

    private static ValidatableResponse act(Person person, String id, String verb, String body) {
        return person.request()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/orders/{id}/{verb}", id, verb)
                .then();
    }
}
