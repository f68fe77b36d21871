package org.gridwhistle.chassis.sample;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.gridwhistle.chassis.command.Actor;
import org.gridwhistle.chassis.command.Answer;
import org.gridwhistle.chassis.command.Order;
import org.gridwhistle.chassis.id.Ids;
import org.gridwhistle.chassis.testing.ReceivedRecord;
import org.gridwhistle.chassis.testing.StackResource;
import org.gridwhistle.chassis.testing.TestTokens;
import org.gridwhistle.chassis.testing.TopicProbe;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

/** The one way in, seen over HTTP and on the broker. */
@QuarkusTest
@WithTestResource(StackResource.class)
class CommandTest {

    TopicProbe topics;

    @Inject
    CounterExecutor executor;

    @Test
    void a_command_is_answered_and_its_message_is_published() {
        var id = Ids.next();
        add(id, 7).statusCode(200).body("value", equalTo(7));
        var message = topics.awaitOne("grid.cases", "sample.counter.added.v1", id.toString());
        assertThat(message.json().get("value").asInt()).isEqualTo(7);
        assertThat(message.key()).isEqualTo(id.toString());
        assertThat(message.headers())
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_source", "/gridwhistle/sample")
                .containsEntry("content-type", "application/json")
                .containsKeys("ce_id", "ce_time", "traceparent");
    }

    @Test
    void the_trace_of_the_request_goes_on_in_the_message() {
        var id = Ids.next();
        var trace = "0af7651916cd43dd8448eb211c80319c";
        admin().header("traceparent", "00-" + trace + "-b7ad6b7169203331-01")
                .body(amount(1))
                .post("/api/v1/counters/{id}/add", id)
                .then()
                .statusCode(200);
        var message = topics.awaitOne("grid.cases", "sample.counter.added.v1", id.toString());
        assertThat(message.headers().get("traceparent")).contains(trace);
    }

    @Test
    void the_messages_of_one_key_keep_the_order_of_their_commits() throws Exception {
        var id = Ids.next();
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 40).forEach(i -> callers.submit(() -> add(id, 1).statusCode(200)));
        }
        var values = topics.await("grid.cases", 40, message -> id.toString().equals(message.key())).stream()
                .map(message -> message.json().get("value").asInt())
                .toList();
        assertThat(values)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 40).boxed().toList());
    }

    @Test
    void commands_that_go_together_are_done_together_and_see_what_was_before_the_first() {
        var one = Ids.next();
        var other = Ids.next();
        var answers = together(new Add(one, 60, Set.of(other)), new Add(other, 60, Set.of(one)));
        assertThat(answers).extracting(Object::getClass).containsOnly(Answer.Done.class);
        add(one, 1).body("value", equalTo(61));
        add(other, 1).body("value", equalTo(61));
        assertThat(together(new Add(one, 1, Set.of(other)))).first().isInstanceOf(Answer.Refused.class);
    }

    @Test
    void of_commands_that_go_together_none_is_done_if_one_is_refused() {
        var one = Ids.next();
        var other = Ids.next();
        var answers = together(new Add(one, 5), new Add(other, 101));
        assertThat(answers)
                .hasSize(2)
                .allSatisfy(answer ->
                        assertThat(((Answer.Refused) answer).refusal().code()).isEqualTo("TOO_MUCH"));
        add(one, 1).body("value", equalTo(1));
        var published = topics.awaitOne("grid.cases", "sample.counter.added.v1", one.toString());
        assertThat(published.json().get("value").asInt()).isEqualTo(1);
    }

    private List<Answer> together(Add... commands) {
        return executor.executeTogether(Stream.of(commands)
                        .map(command -> Order.of(command, Actor.system("test"), null))
                        .toList())
                .await()
                .indefinitely();
    }

    @Test
    void a_refused_command_changes_nothing_and_says_why_in_both_languages() {
        var id = Ids.next();
        add(id, 99).statusCode(200);
        add(id, 2)
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("TOO_MUCH"))
                .body("title", equalTo("数值过大"))
                .body("detail", equalTo("计数器现为 99,不能再加 2"))
                .body("type", equalTo("https://gridwhistle.org/problems/too-much"));
        admin().header("Accept-Language", "en-GB,en;q=0.8")
                .body(amount(2))
                .post("/api/v1/counters/{id}/add", id)
                .then()
                .body("title", equalTo("Too much"));
        add(id, 1).statusCode(200).body("value", equalTo(100));
    }

    @Test
    void a_repeated_key_is_answered_as_the_first_call_and_done_once() {
        var id = Ids.next();
        var first = addWithKey(id, 5, "k1").statusCode(200).extract().asString();
        assertThat(addWithKey(id, 5, "k1").statusCode(200).extract().asString()).isEqualTo(first);
        addWithKey(id, 6, "k1").statusCode(409).body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
        add(id, 1).body("value", equalTo(6));
    }

    @Test
    void a_repeated_key_of_a_refused_call_is_refused_again_although_it_would_do_now() {
        var id = Ids.next();
        add(id, 99).statusCode(200);
        addWithKey(id, 2, "k2").statusCode(409);
        add(id, -50).statusCode(200);
        addWithKey(id, 2, "k2").statusCode(409).body("detail", equalTo("计数器现为 99,不能再加 2"));
    }

    @Test
    void a_repeated_creation_answers_the_first_ones_place() {
        var key = UUID.randomUUID().toString();
        var first = create(key).statusCode(201).extract().header("Location");
        assertThat(create(key).statusCode(201).extract().header("Location")).isEqualTo(first);
    }

    @Test
    void the_same_key_at_the_same_moment_is_done_once() throws Exception {
        var key = UUID.randomUUID().toString();
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var places = IntStream.range(0, 20)
                    .mapToObj(i -> callers.submit(
                            () -> create(key).statusCode(201).extract().header("Location")))
                    .toList();
            var distinct = new java.util.HashSet<String>();
            for (var place : places) {
                distinct.add(place.get());
            }
            assertThat(distinct).hasSize(1);
        }
    }

    @Test
    void each_command_of_a_list_is_answered_by_itself() {
        var good = Ids.next();
        var refused = Ids.next();
        var answers = executor.executeAll(List.of(
                        order(good, 1),
                        order(refused, 101),
                        order(Ids.next(), Add.DEFECT),
                        order(good, 2),
                        order(Ids.next(), Add.BREAKS_THE_DATABASE),
                        order(Ids.next(), 4)))
                .await()
                .indefinitely();
        assertThat(answers)
                .extracting(answer -> answer.getClass().getSimpleName())
                .containsExactly("Done", "Refused", "Failed", "Done", "Failed", "Done");
        assertThat(((Answer.Done) answers.get(3)).body()).isEqualTo("{\"value\":3}");
        assertThat(topics.await("grid.cases", 2, message -> good.toString().equals(message.key())))
                .extracting(ReceivedRecord::data)
                .hasSize(2);
    }

    @Test
    void a_defect_is_told_without_its_class_or_stack() {
        var body = add(Ids.next(), Add.DEFECT)
                .statusCode(500)
                .body("code", equalTo("INTERNAL_ERROR"))
                .body("instance", containsString("urn:uuid:"))
                .extract()
                .asString();
        assertThat(body).doesNotContain("Exception", "at org.", "a defect");
    }

    @Test
    void wrong_input_names_its_fields() {
        admin().body("{\"amount\": 30000}")
                .post("/api/v1/counters/{id}/add", Ids.next())
                .then()
                .statusCode(400)
                .body("code", equalTo("VALIDATION_FAILED"))
                .body("errors.field", equalTo(List.of("amount", "why")))
                .body("errors.code", equalTo(List.of("OUT_OF_RANGE", "REQUIRED")))
                .body("errors[1].message", equalTo("必填"));
        admin().body("{\"amount\": \"many\", \"why\": \"x\"}")
                .post("/api/v1/counters/{id}/add", Ids.next())
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("amount"));
        admin().body("{\"amount\": 1, \"why\": \"x\", \"colour\": 1}")
                .post("/api/v1/counters/{id}/add", Ids.next())
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("colour"));
        admin().body("{")
                .post("/api/v1/counters/{id}/add", Ids.next())
                .then()
                .statusCode(400)
                .body("code", equalTo("MALFORMED_JSON"));
        admin().post("/api/v1/counters/{id}/add", Ids.next()).then().statusCode(400);
        admin().body(amount(1)).post("/api/v1/counters/no-uuid/add").then().statusCode(404);
    }

    @Test
    void the_platforms_own_refusals_are_problems_too() {
        given().body(amount(1))
                .contentType("application/json")
                .post("/api/v1/counters/{id}/add", Ids.next())
                .then()
                .statusCode(401)
                .body("code", equalTo("UNAUTHENTICATED"));
        given().auth()
                .oauth2(TestTokens.admin().expired().token())
                .contentType("application/json")
                .body(amount(1))
                .post("/api/v1/counters/{id}/add", Ids.next())
                .then()
                .statusCode(401)
                .body("code", equalTo("UNAUTHENTICATED"));
        given().auth()
                .oauth2(TestTokens.analyst().token())
                .contentType("application/json")
                .body(amount(1))
                .post("/api/v1/counters/{id}/add", Ids.next())
                .then()
                .statusCode(403)
                .body("code", equalTo("FORBIDDEN"));
        admin().get("/api/v1/nowhere").then().statusCode(404).body("code", equalTo("NOT_FOUND"));
        admin().get("/api/v1/counters").then().statusCode(405).body("code", equalTo("METHOD_NOT_ALLOWED"));
        admin().contentType("text/plain")
                .body("1")
                .post("/api/v1/counters/{id}/add", Ids.next())
                .then()
                .statusCode(415)
                .body("code", equalTo("UNSUPPORTED_MEDIA_TYPE"))
                .body("errors", nullValue());
    }

    private static RequestSpecification admin() {
        return given().auth().oauth2(TestTokens.admin().token()).contentType("application/json");
    }

    private static String amount(int amount) {
        return "{\"amount\": %d, \"why\": \"test\"}".formatted(amount);
    }

    private static ValidatableResponse add(UUID id, int amount) {
        return admin().body(amount(amount))
                .post("/api/v1/counters/{id}/add", id)
                .then();
    }

    private static ValidatableResponse addWithKey(UUID id, int amount, String key) {
        return admin().header("Idempotency-Key", key + id)
                .body(amount(amount))
                .post("/api/v1/counters/{id}/add", id)
                .then();
    }

    private static ValidatableResponse create(String key) {
        return admin().header("Idempotency-Key", key)
                .body(amount(1))
                .post("/api/v1/counters")
                .then();
    }

    private static Order<Add> order(UUID id, int amount) {
        return Order.of(new Add(id, amount), Actor.system("test"), null);
    }
}
