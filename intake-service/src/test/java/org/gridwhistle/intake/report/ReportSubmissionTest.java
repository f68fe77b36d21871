package org.gridwhistle.intake.report;

import java.net.URL;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.gridwhistle.chassis.testing.Contracts;
import org.gridwhistle.chassis.testing.ReceivedRecord;
import org.gridwhistle.chassis.testing.TestTokens;
import org.gridwhistle.chassis.time.ClockProducer;
import org.gridwhistle.intake.ComponentTest;
import org.gridwhistle.intake.TestCity;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

@QuarkusTest
class ReportSubmissionTest extends ComponentTest {

    private static final String TYPE = "grid.event.reported.v1";

    @TestHTTPResource(management = true, value = "metrics")
    URL metrics;

    @Test
    void a_report_gets_a_receipt_with_a_number_and_a_tracking_link() {
        var response = post(report());
        var id = response.then()
                .statusCode(201)
                .contentType(ContentType.JSON)
                .body("number", matchesPattern("329901-" + today() + "-\\d{6}"))
                .body("status", equalTo("REPORTED"))
                .body("receivedAt", matchesPattern(".*\\+08:00"))
                .body("trackingUrl", matchesPattern("http://localhost:8081/api/v1/track/[\\w-]{22}"))
                .extract()
                .<String>path("id");
        assertThat(response.header("Location")).endsWith(EVENTS + "/" + id);
    }

    @Test
    void it_is_published_once_by_the_contract_and_tells_nothing_personal() {
        var report = report();
        report.put("title", "薛小明家进水");
        report.put("description", "我是薛小明,电话13812341234,身份证320621197001011234,雨水倒灌");
        report.put("location", Map.of("lat", 32.005, "lon", 120.015, "address", "陆庄村二组,找薛小明 138 1234 1234"));
        report.put("reporter", Map.of("name", "薛小明", "phone", "13812341234", "address", "陆庄村二组12号"));
        report.put("occurredAt", "2026-07-10T00:12:00Z");
        report.put(
                "attachments", List.of(Map.of("id", "photo-1", "sha256", "0".repeat(64), "contentType", "image/jpeg")));
        var id = submit(APP, report);

        var messages = published(id);
        assertThat(messages).hasSize(1);
        var message = messages.getFirst();
        assertThat(Contracts.violations(TYPE, message.data())).isEmpty();
        assertThat(message.key()).isEqualTo(id).isEqualTo(message.subject());
        assertThat(message.headers().get("traceparent")).startsWith("00-");
        assertThat(message.data() + message.headers())
                .doesNotContain("薛小明", "小明", "13812341234", "138 1234 1234", "320621197001011234", "12号");
        var payload = message.json();
        assertThat(payload.get("title").asText()).isEqualTo("薛**家进水");
        assertThat(payload.get("trust").asText()).isEqualTo("HIGH");
        assertThat(payload.get("straightThrough").asBoolean()).isTrue();
        assertThat(payload.get("gridCode").asText()).isEqualTo(TestCity.GRID_003);
        assertThat(payload.get("occurredAt").asText()).isEqualTo("2026-07-10T08:12:00+08:00");
        assertThat(payload.get("reporterKnown").asBoolean()).isTrue();
        assertThat(payload.get("callbackWanted").asBoolean()).isTrue();
        assertThat(payload.get("confidential").asBoolean()).isFalse();
        assertThat(payload.at("/attachments/0/id").asText()).isEqualTo("photo-1");
    }

    @Test
    void a_report_that_only_tells_the_place_in_words_waits_for_a_grid_under_the_citys_number() {
        var report = report("location", Map.of("address", "人民路与建设路交叉口"));
        report.remove("gridCode");
        report.remove("matterCode");
        var response =
                post(report).then().statusCode(201).body("number", matchesPattern("3299-" + today() + "-\\d{6}"));

        var payload = published(response.extract().path("id")).getFirst().json();
        assertThat(payload.get("gridCode").isNull()).isTrue();
        assertThat(payload.get("matterCode").isNull()).isTrue();
        assertThat(payload.at("/location/address").asText()).isEqualTo("人民路与建设路交叉口");
        assertThat(payload.get("reporterKnown").asBoolean()).isFalse();
    }

    @Test
    void a_grid_worker_who_tells_no_place_means_his_own_grid() {
        var report = report();
        report.remove("gridCode");
        var worker = TestTokens.gridWorker(TestCity.MICRO_GRID_OF_003).token();
        var id = submit(worker, report);
        assertThat(published(id).getFirst().json().get("gridCode").asText()).isEqualTo(TestCity.GRID_003);
    }

    @Test
    void numbers_of_a_county_and_day_are_never_given_twice() {
        var numbers = IntStream.range(0, 120)
                .mapToObj(i -> post(report()).then().statusCode(201).extract().<String>path("number"))
                .collect(Collectors.toSet());
        assertThat(numbers).hasSize(120);
    }

    @Test
    void the_same_report_again_gets_the_first_receipt_and_is_published_once() {
        var report = report("reporter", Map.of("phone", "13812341234"));
        var first = post(report).then().statusCode(201).extract().asString();
        var second = post(report).then().statusCode(201).extract().asString();
        assertThat(second).isEqualTo(first);
        assertThat(published(JsonPath.from(first).getString("id"))).hasSize(1);
    }

    @Test
    void a_repetition_is_known_even_if_the_city_has_changed_meanwhile() {
        var source = "SHORT_LIVED";
        probe.send("grid.reference", TestCity.message(TestCity.source(source, "APP", "LOW", false)));
        await().until(() -> directory.city().source(source).isPresent());
        var report = report("source", source);
        var first = post(report).then().statusCode(201).extract().asString();
        probe.send("grid.reference", TestCity.message(TestCity.deleted("sources", source)));
        await().until(() -> directory.city().source(source).isEmpty());

        assertThat(post(report).then().statusCode(201).extract().asString()).isEqualTo(first);
        post(report("source", source)).then().statusCode(422).body("code", is("UNKNOWN_SOURCE"));
    }

    @Test
    void another_report_under_the_same_id_is_a_conflict() {
        var report = report();
        submit(APP, report);
        report.put("title", "另一件事");
        post(report)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", is("EVENT_ID_REUSED"))
                .body("title", is("该编号已用于另一件事件"))
                .body("detail", is("来源 WEIBAOSHI 的编号 " + report.get("sourceEventId") + " 已上报过内容不同的事件;如为新事件,请使用新的编号"));
    }

    @Test
    void the_same_id_of_another_source_is_another_report() {
        var report = report();
        var first = submit(APP, report);
        report.put("source", "HOTLINE_12345");
        assertThat(submit(APP, report)).isNotEqualTo(first);
    }

    @Test
    void the_same_key_gets_the_first_answer_and_with_another_payload_a_conflict() {
        var report = report();
        var first = withKey("k-1", report).then().statusCode(201).extract().asString();
        assertThat(withKey("k-1", report).then().statusCode(201).extract().asString())
                .isEqualTo(first);
        withKey("k-1", report()).then().statusCode(409).body("code", is("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void twenty_at_once_are_one_report() throws Exception {
        var report = report();
        Callable<String> call =
                () -> post(report).then().statusCode(201).extract().asString();
        try (var threads = Executors.newFixedThreadPool(20)) {
            var answers = threads.invokeAll(Collections.nCopies(20, call)).stream()
                    .map(done -> {
                        try {
                            return done.get();
                        } catch (InterruptedException | ExecutionException e) {
                            throw new AssertionError(e);
                        }
                    })
                    .collect(Collectors.toSet());
            assertThat(answers).hasSize(1);
            var id = JsonPath.from(answers.iterator().next()).getString("id");
            assertThat(published(id)).hasSize(1);
        }
    }

    @Test
    void what_came_of_it_is_counted_by_source() {
        submit(APP, report("source", "AI_CAMERA"));
        post(report("source", "NEVER_HEARD_OF"));
        assertThat(RestAssured.get(metrics).asString())
                .contains("gridwhistle_reports_accepted_total{repeated=\"false\",source=\"AI_CAMERA\"}")
                .contains("gridwhistle_reports_refused_total{code=\"UNKNOWN_SOURCE\",source=\"unknown\"}")
                .doesNotContain("NEVER_HEARD_OF");
    }

    private static Response withKey(String key, Object report) {
        return as(APP).contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(report)
                .post(EVENTS);
    }

    /** All messages about it, once the relay has had its turn: a message sent after them marks the end. */
    private List<ReceivedRecord> published(String id) {
        probe.awaitOne("grid.events", TYPE, id);
        var marker = submit(APP, report());
        probe.awaitOne("grid.events", TYPE, marker);
        return probe.all("grid.events").stream()
                .filter(message -> id.equals(message.key()))
                .toList();
    }

    private static String today() {
        return DateTimeFormatter.BASIC_ISO_DATE.format(LocalDate.now(Clock.system(ClockProducer.ZONE)));
    }
}
