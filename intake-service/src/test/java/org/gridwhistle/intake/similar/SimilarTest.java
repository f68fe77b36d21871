package org.gridwhistle.intake.similar;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.gridwhistle.chassis.testing.TestTokens;
import org.gridwhistle.intake.ComponentTest;
import org.gridwhistle.intake.TestCity;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

/** What whoever fills in a report is shown before he sends it. */
@QuarkusTest
class SimilarTest extends ComponentTest {

    /** Of its own in each test, so that what the other tests report does not come between. */
    private final String words = UUID.randomUUID().toString();

    private final String app = TestTokens.upstreamApp().subject("app-" + words).token();

    @Test
    void what_was_reported_nearby_is_shown_with_its_reasons_and_nothing_of_its_reporter() {
        var number = handIn(app, at(32.0050, 120.0150));
        similar(app, draft(32.0055, 120.0150))
                .statusCode(200)
                .body("items.number", contains(number))
                .body(
                        "items[0].keySet()",
                        is(Set.of("number", "title", "score", "reasons", "distanceMetres", "hoursApart")))
                .body("items[0].title", is("房屋进水 " + words))
                .body("items[0].score", greaterThan(0.9f))
                .body("items[0].distanceMetres", is(56))
                .body("items[0].reasons.code", contains("SAME_MATTER", "NEAR", "CLOSE_IN_TIME", "SIMILAR_WORDS"))
                .body("items[0].reasons.text", contains("事项相同", "相距 56 米", "相隔 0 小时", "文字有 100% 相同"));
        as(app).header("Accept-Language", "en")
                .contentType(ContentType.JSON)
                .body(draft(32.0055, 120.0150))
                .post(EVENTS + "/similar")
                .then()
                .body("items[0].reasons.text", hasItem("56 metres apart"));
    }

    @Test
    void each_sees_what_he_may() {
        var number = handIn(app, at(32.0050, 120.0150));
        var draft = draft(32.0050, 120.0150);
        similar(DISPATCHER, draft).body("items.number", hasItem(number));
        similar(TestTokens.gridWorker(TestCity.GRID_003).token(), draft).body("items.number", hasItem(number));
        similar(TestTokens.upstreamApp().subject("another-app").token(), draft).body("items", empty());
        similar(TestTokens.gridWorker(TestCity.GRID_001).token(), draft).body("items.number", not(hasItem(number)));
        similar(TestTokens.dispatcher().org("329902").token(), draft).body("items.number", not(hasItem(number)));
        similar(TestTokens.handler("U-1").token(), draft).statusCode(403);
        given().contentType(ContentType.JSON)
                .body(draft)
                .post(EVENTS + "/similar")
                .then()
                .statusCode(401);
    }

    @Test
    void a_confidential_report_is_shown_to_nobody() {
        var report = at(32.0050, 120.0150);
        report.put("confidential", true);
        handIn(app, report);
        similar(app, draft(32.0050, 120.0150)).statusCode(200).body("items", empty());
        similar(DISPATCHER, draft(32.0050, 120.0150)).body("items.title", everyItem(not(is("保密上报"))));
    }

    @Test
    void what_is_far_away_or_about_something_else_is_not_shown() {
        handIn(app, at(32.0050, 120.0150));
        similar(app, draft(32.0090, 120.0150)).body("items", empty());
        var other = draft(32.0050, 120.0150);
        other.remove("matterCode");
        other.put("title", "路灯不亮");
        other.put("description", "连着三晚");
        other.put("occurredAt", "2026-01-01T00:00:00+08:00");
        similar(app, other).body("items", empty());
    }

    @Test
    void without_degrees_the_grid_tells_the_place() {
        var report = at(32.0050, 120.0150);
        report.remove("location");
        var number = handIn(app, report);
        var draft = draft(0, 0);
        draft.remove("location");
        draft.put("gridCode", "前进花园003");
        similar(app, draft)
                .body("items.number", contains(number))
                .body("items[0].distanceMetres", is((Object) null))
                .body("items[0].reasons.code", hasItem("SAME_GRID"));
    }

    @ParameterizedTest
    @CsvSource({
        "title, '', 400, VALIDATION_FAILED",
        "occurredAt, 2099-01-01T00:00:00+08:00, 400, VALIDATION_FAILED",
        "occurredAt, yesterday, 400, VALIDATION_FAILED",
        "matterCode, 999999, 422, UNKNOWN_MATTER",
        "gridCode, 月球001, 422, UNKNOWN_GRID"
    })
    void a_draft_is_refused_as_the_report_would_be(String field, String value, int status, String code) {
        var draft = draft(32.0050, 120.0150);
        draft.put(field, value);
        similar(app, draft).statusCode(status).body("code", is(code));
    }

    private Map<String, Object> at(double lat, double lon) {
        var report = report("reporter", Map.of("name", "薛小明", "phone", "13812341234"));
        report.putAll(draft(lat, lon));
        return report;
    }

    private Map<String, Object> draft(double lat, double lon) {
        var draft = new HashMap<String, Object>();
        draft.put("title", "房屋进水 " + words);
        draft.put("description", "雨水倒灌");
        draft.put("matterCode", TestCity.MATTER);
        draft.put("location", Map.of("lat", lat, "lon", lon));
        return draft;
    }

    private static String handIn(String token, Map<String, Object> report) {
        return post(token, report).then().statusCode(201).extract().path("number");
    }

    private static ValidatableResponse similar(String token, Map<String, Object> draft) {
        return as(token)
                .contentType(ContentType.JSON)
                .body(draft)
                .post(EVENTS + "/similar")
                .then();
    }
}
