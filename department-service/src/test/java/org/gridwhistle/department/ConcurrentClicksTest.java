package org.gridwhistle.department;

import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.gridwhistle.chassis.testing.StackResource;
import org.gridwhistle.chassis.testing.TestTokens;
import org.gridwhistle.chassis.testing.TopicProbe;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwhistle.department.UnitDesk.HANDLER;
import static org.gridwhistle.department.UnitDesk.THERE;
import static org.gridwhistle.department.UnitDesk.UNIT;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

/** Several people press the same button, or one presses it again. */
@QuarkusTest
@WithTestResource(StackResource.class)
class ConcurrentClicksTest {

    private static final int PEOPLE = 20;

    TopicProbe probe;
    private Centre centre;
    private UUID task;

    @BeforeEach
    void oneTask() {
        centre = new Centre(probe).lead(UNIT).dispatch();
        task = centre.task(0);
    }

    @Test
    void of_twenty_who_sign_at_once_one_signs_and_the_others_are_told_that_it_is_signed() throws Exception {
        var clicks = IntStream.range(0, PEOPLE)
                .<Callable<ValidatableResponse>>mapToObj(
                        person -> () -> new UnitDesk(TestTokens.handler(UNIT).subject("handler-" + person)).sign(task))
                .toList();
        var answers = new ArrayList<ValidatableResponse>();
        try (var people = Executors.newFixedThreadPool(PEOPLE)) {
            for (var click : people.invokeAll(clicks)) {
                answers.add(click.get());
            }
        }
        assertThat(answers).filteredOn(answer -> status(answer) == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> status(answer) == 409)
                .hasSize(PEOPLE - 1)
                .allSatisfy(
                        answer -> answer.body("code", equalTo("WRONG_STATE")).body("detail", containsString("SIGNED")));
        HANDLER.read(task).body("version", equalTo(2));
        HANDLER.arrive(task).statusCode(200);
        centre.awaitTold("grid.task.arrived.v1", task);
        assertThat(centre.toldTypes(task))
                .containsExactly("grid.task.assigned.v1", "grid.task.signed.v1", "grid.task.arrived.v1");
    }

    @Test
    void who_looked_at_an_older_version_is_told_so_and_changes_nothing() {
        HANDLER.sign(task).statusCode(200);
        var old = THERE.replaceFirst("\\{", "{\"expectedVersion\": 1, ");
        HANDLER.post(task, "arrive", old)
                .statusCode(409)
                .body("code", equalTo("STALE_VERSION"))
                .body("detail", containsString("1"))
                .body("detail", containsString("2"));
        var current = THERE.replaceFirst("\\{", "{\"expectedVersion\": 2, ");
        HANDLER.post(task, "arrive", current).statusCode(200).body("version", equalTo(3));
    }

    @Test
    void the_same_call_again_is_answered_as_the_first() {
        var first = signWithKey("k-1", "{}").statusCode(200).extract().asString();
        var again = signWithKey("k-1", "{}").statusCode(200).extract().asString();
        assertThat(again).isEqualTo(first);
        HANDLER.read(task).body("version", equalTo(2));
    }

    @Test
    void the_same_key_with_another_request_is_refused() {
        signWithKey("k-2", "{}").statusCode(200);
        signWithKey("k-2", "{\"expectedVersion\": 2}").statusCode(409).body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void signing_needs_no_body() {
        HANDLER.request()
                .contentType(ContentType.JSON)
                .post("/api/v1/tasks/{id}/sign", task)
                .then()
                .statusCode(200)
                .body("state", equalTo("SIGNED"));
    }

    private ValidatableResponse signWithKey(String key, String body) {
        return HANDLER.request()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/tasks/{id}/sign", task)
                .then();
    }

    private static int status(ValidatableResponse answer) {
        return answer.extract().statusCode();
    }
}
