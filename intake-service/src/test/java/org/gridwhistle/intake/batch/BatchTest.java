package org.gridwhistle.intake.batch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.gridwhistle.chassis.testing.TestTokens;
import org.gridwhistle.intake.ComponentTest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class BatchTest extends ComponentTest {

    private static final String BATCH = EVENTS + "/batch";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void each_line_is_answered_as_if_it_had_come_alone() {
        var twice = report();
        var lines = new ArrayList<Object>();
        lines.add(report());
        lines.add(report("title", ""));
        lines.add(twice);
        lines.add(report("source", "NOBODY"));
        lines.add(twice);
        lines.add("no report");
        lines.add(null);
        lines.add(report("occurredAt", "yesterday"));
        var answer = array(lines);
        answer.then()
                .statusCode(200)
                .body("accepted", is(3))
                .body("refused", is(5))
                .body("items.line", contains(1, 2, 3, 4, 5, 6, 7, 8))
                .body("items.status", contains(201, 400, 201, 422, 201, 400, 400, 400))
                .body("items[0].event.status", is("REPORTED"))
                .body("items[0].problem", nullValue())
                .body("items[1].problem.errors[0].field", is("title"))
                .body("items[1].problem.title", is("填写内容有误"))
                .body("items[3].problem.code", is("UNKNOWN_SOURCE"))
                .body("items[6].problem.code", is("MALFORMED_JSON"))
                .body("items[7].problem.errors[0].field", is("occurredAt"));
        assertThat(answer.jsonPath().getString("items[4].event.id"))
                .isEqualTo(answer.jsonPath().getString("items[2].event.id"));
    }

    @Test
    void ndjson_gets_an_answer_a_line_in_the_same_order() {
        var answers = ndjson(json(report()) + "\n\n{broken\r\n" + json(report("gridCode", "999")) + "\n");
        assertThat(answers.contentType()).startsWith("application/x-ndjson");
        var lines = answers.then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .map(JsonPath::from)
                .toList();
        assertThat(lines).extracting(line -> line.getInt("line")).containsExactly(1, 3, 4);
        assertThat(lines).extracting(line -> line.getInt("status")).containsExactly(201, 400, 422);
        assertThat(lines.get(0).getString("event.number")).startsWith("329901-");
        assertThat(lines.get(1).getString("problem.code")).isEqualTo("MALFORMED_JSON");
        assertThat(lines.get(2).getString("problem.code")).isEqualTo("UNKNOWN_GRID");
    }

    @Test
    void a_thousand_lines_are_taken_and_one_more_is_too_many() {
        var thousand = Stream.generate(ComponentTest::report).limit(1000).toList();
        var numbers = array(thousand)
                .then()
                .statusCode(200)
                .body("accepted", is(1000))
                .extract()
                .jsonPath();
        assertThat(numbers.getList("items.event.number")).doesNotHaveDuplicates();

        var tooMany = Collections.nCopies(1001, report());
        array(tooMany)
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("code", is("BATCH_TOO_LARGE"))
                .body("detail", is("一次最多 1000 行,收到 1001 行"));
        ndjson("{}\n".repeat(1001)).then().statusCode(413).body("code", is("BATCH_TOO_LARGE"));
    }

    @Test
    void what_is_no_array_is_refused_as_a_whole() {
        array(report()).then().statusCode(400).body("code", is("BATCH_NOT_AN_ARRAY"));
        array("[{]").then().statusCode(400).body("code", is("MALFORMED_JSON"));
        array("").then().statusCode(400);
    }

    @Test
    void an_empty_batch_is_answered_with_nothing() {
        array(List.of()).then().statusCode(200).body("accepted", is(0)).body("items", equalTo(List.of()));
    }

    @Test
    void a_batch_sent_again_gets_the_first_receipts() {
        var lines = List.of(report(), report());
        var first = array(lines).jsonPath().getList("items.event.id");
        assertThat(array(lines).jsonPath().getList("items.event.id")).isEqualTo(first);
    }

    @Test
    void a_key_for_the_batch_holds_for_each_of_its_lines() {
        var lines = new ArrayList<Map<String, Object>>(List.of(report(), report()));
        var first = keyed(lines).jsonPath().getList("items.event.id");
        assertThat(keyed(lines).jsonPath().getList("items.event.id")).isEqualTo(first);
        lines.set(1, report());
        keyed(lines)
                .then()
                .body("items.status", contains(201, 409))
                .body("items[1].problem.code", is("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void refusals_are_in_the_callers_language() {
        as(APP).header("Accept-Language", "en")
                .contentType(ContentType.JSON)
                .body(List.of(report("source", "NOBODY")))
                .post(BATCH)
                .then()
                .body("items[0].problem.title", is("Unknown source"));
    }

    @Test
    void only_those_who_may_report_may_send_batches() {
        given().contentType(ContentType.JSON).body(List.of()).post(BATCH).then().statusCode(401);
        as(TestTokens.analyst().token())
                .contentType(ContentType.JSON)
                .body(List.of())
                .post(BATCH)
                .then()
                .statusCode(403);
    }

    private static Response array(Object body) {
        return as(APP).contentType(ContentType.JSON).body(body).post(BATCH);
    }

    private static Response keyed(Object body) {
        return as(APP).contentType(ContentType.JSON)
                .header("Idempotency-Key", "batch-1")
                .body(body)
                .post(BATCH);
    }

    private static Response ndjson(String body) {
        return as(APP).config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs("application/x-ndjson", ContentType.TEXT)))
                .contentType("application/x-ndjson; charset=UTF-8")
                .body(body)
                .post(BATCH);
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
