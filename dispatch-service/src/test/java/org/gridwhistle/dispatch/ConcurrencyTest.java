package org.gridwhistle.dispatch;

import java.util.ArrayList;
import java.util.UUID;
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
import static org.gridwhistle.dispatch.LiveCase.HOUSING;
import static org.gridwhistle.dispatch.Person.DISPATCHER;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

/** Several people press the same button, or one presses it again. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class ConcurrencyTest extends ComponentTest {

    private static final int PEOPLE = 10;
    private static final String DISPATCH = "{\"lead\": \"%s\"}".formatted(HOUSING);

    @Test
    void of_ten_who_dispatch_a_case_at_once_exactly_one_does() throws Exception {
        var flooding = newCase().report().accepted();
        var clicks = IntStream.range(0, PEOPLE)
                .<Callable<ValidatableResponse>>mapToObj(
                        i -> () -> new Person(TestTokens.dispatcher().subject("dispatcher-" + i))
                                .post(flooding.id, "dispatch", DISPATCH))
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
                .allSatisfy(answer ->
                        answer.body("code", equalTo("WRONG_STATE")).body("detail", containsString("DISPATCHED")));
        flooding.awaitMessage("dispatched");
        assertThat(flooding.messageNames()).containsExactly("opened", "accepted", "dispatched");
        DISPATCHER.read(flooding.id).body("version", equalTo(3)).body("tasks.size()", equalTo(1));
    }

    @Test
    void the_same_call_again_is_answered_as_the_first() {
        var flooding = newCase().report().accepted();
        var first = dispatchWithKey(flooding.id, "d-1", DISPATCH)
                .statusCode(200)
                .extract()
                .asString();
        var again = dispatchWithKey(flooding.id, "d-1", DISPATCH)
                .statusCode(200)
                .extract()
                .asString();
        assertThat(again).isEqualTo(first);
        dispatchWithKey(flooding.id, "d-1", "{\"lead\": \"U-OTHER\"}")
                .statusCode(409)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
        flooding.awaitMessage("dispatched");
        assertThat(flooding.messageNames()).containsExactly("opened", "accepted", "dispatched");
    }

    private static ValidatableResponse dispatchWithKey(UUID id, String key, String body) {
        return DISPATCHER
                .request()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key + id)
                .body(body)
                .post("/api/v1/cases/{id}/dispatch", id)
                .then();
    }

    private static int status(ValidatableResponse answer) {
        return answer.extract().statusCode();
    }
}
