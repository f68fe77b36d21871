package org.gridwhistle.intake.voice;

import java.util.Map;

import org.gridwhistle.chassis.testing.CloudEvent;
import org.gridwhistle.chassis.testing.Contracts;
import org.gridwhistle.chassis.testing.TestTokens;
import org.gridwhistle.intake.ComponentTest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

/** What a resident says by his link. */
@QuarkusTest
class VoiceTest extends ComponentTest {

    private static final String GOOD = """
            {"resolved": "PARTLY", "score": 4, "text": "我是薛小明,电话13812341234,墙还有点潮"}""";
    private static final String REASON = """
            {"reason": "薛小明家又进水了"}""";

    @Test
    void a_closed_case_is_rated_once_and_the_offices_hear_of_it_without_name_or_phone() {
        var report = closed();
        track(report).body("wishes", contains("RATE", "REOPEN"));
        say(report, "rate", GOOD).statusCode(200).body("wish", equalTo("RATE")).body("text", equalTo("感谢您的评价"));
        say(report, "rate", GOOD).statusCode(409).body("code", equalTo("RATED_ALREADY"));
        track(report).body("wishes", contains("REOPEN")).body("timeline.text", hasItem("您已评价"));

        var message = probe.awaitOne("grid.events", "grid.event.rated.v1", report.getString("id"));
        assertThat(Contracts.violations(message.type(), message.data())).isEmpty();
        assertThat(message.json().get("score").asInt()).isEqualTo(4);
        assertThat(message.json().get("round").asInt()).isEqualTo(1);
        assertThat(message.data()).contains("墙还有点潮").doesNotContain("小明", "13812341234");
    }

    @Test
    void a_repeated_key_is_answered_as_the_first_call_and_two_residents_keys_never_meet() {
        var one = closed();
        var other = closed();
        sayWithKey(one, "k-1").statusCode(200);
        sayWithKey(one, "k-1").statusCode(200);
        sayWithKey(other, "k-1").statusCode(200);
        assertThat(probe.await(
                        "grid.events",
                        1,
                        message -> message.type().equals("grid.event.rated.v1")
                                && one.getString("id").equals(message.key())))
                .hasSize(1);
    }

    @Test
    void after_it_was_done_again_it_may_be_rated_again() {
        var report = closed();
        say(report, "reopen", REASON).statusCode(200);
        say(report, "reopen", REASON).statusCode(409).body("code", equalTo("REOPENING_ASKED_ALREADY"));
        var message = probe.awaitOne("grid.events", "grid.event.reopen-requested.v1", report.getString("id"));
        assertThat(Contracts.violations(message.type(), message.data())).isEmpty();
        assertThat(message.json().get("reason").asText()).isEqualTo("薛**家又进水了");

        tell(report, "grid.case.closed.v1", 2, "CLOSED", 30);
        await().until(() -> track(report).extract().jsonPath().getList("wishes").size() == 2);
        say(report, "rate", GOOD).statusCode(200);
    }

    @Test
    void a_rejection_is_appealed_against_once() {
        var report = receipt();
        tell(report, "grid.case.rejected.v1", 1, "REJECTED", 3);
        await().until(() -> "REJECTED".equals(track(report).extract().path("status")));
        track(report).body("wishes", contains("APPEAL"));
        say(report, "rate", GOOD).statusCode(409).body("code", equalTo("NOT_RATABLE_NOW"));
        say(report, "appeal", REASON).statusCode(200);
        say(report, "appeal", REASON).statusCode(409).body("code", equalTo("APPEALED_ALREADY"));
        var message = probe.awaitOne("grid.events", "grid.event.appealed.v1", report.getString("id"));
        assertThat(Contracts.violations(message.type(), message.data())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "rate, NOT_RATABLE_NOW, 现在还不能评价",
        "reopen, NOT_REOPENABLE_NOW, 现在还不能要求重办",
        "appeal, NOT_APPEALABLE_NOW, 现在不能申诉"
    })
    void what_does_not_fit_the_status_is_refused_and_changes_nothing(String verb, String code, String title) {
        var report = receipt();
        track(report).body("wishes", empty());
        say(report, verb, verb.equals("rate") ? GOOD : REASON)
                .statusCode(409)
                .body("code", equalTo(code))
                .body("title", equalTo(title));
        track(report).body("timeline.text", contains("已收到您的上报"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rate   | {\"resolved\": \"YES\", \"score\": 6}",
                "rate   | {\"resolved\": \"MAYBE\", \"score\": 3}",
                "rate   | {\"score\": 3}",
                "reopen | {}",
                "appeal | {\"reason\": \"  \"}"
            })
    void a_wish_of_the_wrong_form_is_refused(String verb, String body) {
        say(closed(), verb, body).statusCode(400);
    }

    @Test
    void a_link_that_nobody_was_given_says_nothing() {
        given().contentType(ContentType.JSON)
                .body(GOOD)
                .post("/api/v1/track/AAAAAAAAAAAAAAAAAAAAAA/rate")
                .then()
                .statusCode(404);
    }

    @Test
    void what_a_resident_did_is_in_the_trace_without_his_address() {
        var report = closed();
        say(report, "rate", GOOD).statusCode(200);
        var trace = as(TestTokens.admin().org(null).token())
                .get("/api/v1/trace/export?from=2020-01-01&to=2100-01-01")
                .asString();
        var line = trace.lines()
                .filter(one -> one.contains(report.getString("id")))
                .findFirst()
                .orElseThrow();
        assertThat(line)
                .contains("\"command\":\"Rate\"", "\"role\":\"resident\"", "\"address\":null")
                .doesNotContain("小明", "13812341234", "127.0.0.1");
    }

    private JsonPath closed() {
        var report = receipt();
        tell(report, "grid.case.closed.v1", 1, "CLOSED", 14);
        await().until(() -> "CLOSED".equals(track(report).extract().path("status")));
        return report;
    }

    private static JsonPath receipt() {
        return post(report("reporter", Map.of("name", "薛小明", "phone", "13812341234")))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private void tell(JsonPath report, String type, int round, String state, int version) {
        var data = ((ObjectNode) Contracts.exampleJson("dispatch", type))
                .put("caseId", report.getString("id"))
                .put("round", round)
                .put("state", state)
                .put("version", version);
        probe.send("grid.cases", CloudEvent.of(type, report.getString("id"), data.toString()));
    }

    private static ValidatableResponse sayWithKey(JsonPath report, String key) {
        return given().header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(GOOD)
                .post(link(report) + "/rate")
                .then();
    }

    private static ValidatableResponse say(JsonPath report, String verb, String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post(link(report) + "/" + verb)
                .then();
    }

    private static ValidatableResponse track(JsonPath report) {
        return given().get(link(report)).then().statusCode(200);
    }

    private static String link(JsonPath receipt) {
        return receipt.getString("trackingUrl").replace("http://localhost:8081", "");
    }
}
