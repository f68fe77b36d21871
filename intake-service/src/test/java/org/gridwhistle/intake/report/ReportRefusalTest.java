package org.gridwhistle.intake.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.gridwhistle.chassis.testing.TestTokens;
import org.gridwhistle.intake.ComponentTest;
import org.gridwhistle.intake.TestCity;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Bad input is told what is wrong with it, in Chinese or English, and is never a 500. */
@QuarkusTest
class ReportRefusalTest extends ComponentTest {

    private static final String PROBLEM = "application/problem+json";

    static Stream<Arguments> faults() {
        return Stream.of(
                arguments("source", null, "source", "REQUIRED", "必填"),
                arguments("source", "a b", "source", "BAD_IDENTIFIER", "编号应为 1 至 100 个字符,不含空格"),
                arguments("sourceEventId", " ", "sourceEventId", "REQUIRED", "必填"),
                arguments("title", "\u0007", "title", "REQUIRED", "必填"),
                arguments("title", "水".repeat(101), "title", "TOO_LONG", "最多 100 个字"),
                arguments("description", "", "description", "REQUIRED", "必填"),
                arguments("description", "水".repeat(4001), "description", "TOO_LONG", "最多 4000 个字"),
                arguments("matterCode", "1".repeat(51), "matterCode", "TOO_LONG", "最多 50 个字"),
                arguments("gridCode", null, "location", "PLACE_REQUIRED", "请填写网格、坐标或地址中的一项"),
                arguments("location", Map.of("lon", 120), "location.lat", "COORDINATES_INCOMPLETE", "经度和纬度须同时填写"),
                arguments(
                        "location",
                        Map.of("lat", 91, "lon", 120),
                        "location.lat",
                        "NUMBER_OUT_OF_RANGE",
                        "应在 -90 与 90 之间"),
                arguments("location", Map.of("address", "路".repeat(201)), "location.address", "TOO_LONG", "最多 200 个字"),
                arguments("location", Map.of("lat", "north", "lon", 120), "location.lat", "MALFORMED", "类型或格式不正确"),
                arguments(
                        "location",
                        Map.of("lat", 32, "lon", 120, "datum", "MARS"),
                        "location.datum",
                        "MALFORMED",
                        "类型或格式不正确"),
                arguments(
                        "occurredAt", "2999-01-01T00:00:00+08:00", "occurredAt", "TIME_IN_FUTURE", "发生时间比现在晚了 5 分钟以上"),
                arguments("occurredAt", "1989-01-01T00:00:00+08:00", "occurredAt", "TIME_TOO_EARLY", "发生时间不能早于 1990 年"),
                arguments("occurredAt", "yesterday", "occurredAt", "MALFORMED", "类型或格式不正确"),
                arguments("occurredAt", "2026-07-10T08:12:00", "occurredAt", "MALFORMED", "类型或格式不正确"),
                arguments("reporter", Map.of("name", "薛".repeat(51)), "reporter.name", "TOO_LONG", "最多 50 个字"),
                arguments("reporter", Map.of("phone", "没有"), "reporter.phone", "BAD_PHONE", "电话号码格式不正确"),
                arguments("attachments", List.of(Map.of()), "attachments[0].sha256", "REQUIRED", "必填"),
                arguments("confidential", "maybe", "confidential", "MALFORMED", "类型或格式不正确"),
                arguments("colour", "red", "colour", "MALFORMED", "类型或格式不正确"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_field_at_fault_is_named_with_a_code_and_a_sentence(
            String field, Object value, String fault, String code, String message) {
        post(report(field, value))
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("code", is("VALIDATION_FAILED"))
                .body("title", is("填写内容有误"))
                .body("errors.find { it.field == '" + fault + "' }.code", is(code))
                .body("errors.find { it.field == '" + fault + "' }.message", is(message));
    }

    static Stream<Arguments> misfits() {
        return Stream.of(
                arguments(Map.of("source", "NOBODY"), "UNKNOWN_SOURCE", "来源未登记", "没有登记来源 NOBODY"),
                arguments(
                        Map.of("channel", "HOTLINE"),
                        "CHANNEL_NOT_OF_SOURCE",
                        "渠道与来源不符",
                        "来源 WEIBAOSHI 的渠道是 MICRO_REPORT"),
                arguments(Map.of("matterCode", "999999"), "UNKNOWN_MATTER", "事项编码不存在", "事项目录中没有 999999;不确定时可不填,由中心分类"),
                arguments(Map.of("gridCode", "前进花园999"), "UNKNOWN_GRID", "网格不存在", "没有编码或名称为 前进花园999 的网格"),
                arguments(
                        Map.of("gridCode", "幸福里001"),
                        "AMBIGUOUS_GRID",
                        "网格名称不唯一",
                        "名称为 幸福里001 的网格有 2 个,请改用网格编码,或同时提供坐标"),
                arguments(
                        Map.of("location", Map.of("lat", 31.2, "lon", 121.5)),
                        "OUTSIDE_CITY",
                        "位置不在本市范围内",
                        "坐标(纬度 31.2,经度 121.5)不在本市任何网格内"),
                arguments(
                        Map.of("location", Map.of("lat", 32.005, "lon", 120.055)),
                        "GRID_AND_PLACE_DISAGREE",
                        "网格与坐标不符",
                        "填写的网格是 前进花园003,坐标却在 和平新村001"));
    }

    @ParameterizedTest
    @MethodSource("misfits")
    void what_does_not_fit_the_city_is_refused_by_its_own_code(
            Map<String, Object> change, String code, String title, String detail) {
        var report = report();
        report.putAll(change);
        post(report)
                .then()
                .statusCode(422)
                .contentType(PROBLEM)
                .body("code", is(code))
                .body("title", is(title))
                .body("detail", is(detail))
                .body("errors[0].code", is(code))
                .body("instance", startsWith("urn:uuid:"));
    }

    @Test
    void all_that_does_not_fit_is_told_at_once() {
        var report = report("source", "NOBODY");
        report.put("matterCode", "999999");
        report.put("gridCode", "999");
        post(report)
                .then()
                .statusCode(422)
                .body("code", is("UNKNOWN_SOURCE"))
                .body("errors.field", hasItems("source", "matterCode", "gridCode"));
    }

    @Test
    void who_prefers_english_is_refused_in_english() {
        in("en-GB,en;q=0.9", report("gridCode", "999"))
                .then()
                .statusCode(422)
                .body("title", is("Unknown grid"))
                .body("detail", is("No grid has the code or label 999"));
        in("en", report("title", "")).then().statusCode(400).body("errors[0].message", is("required"));
        in("de", report("title", "")).then().statusCode(400).body("errors[0].message", is("必填"));
    }

    @Test
    void what_is_no_json_is_said_to_be_none() {
        for (var body : List.of("{", "", "null", "\"text\"", "[]", "{\"title\": \"\ud800\"", "\u0000")) {
            post(body).then().statusCode(400).contentType(PROBLEM).body("code", not(equalTo("INTERNAL_ERROR")));
        }
    }

    @Test
    void a_place_beyond_every_number_is_a_fault_of_the_field() {
        as(APP).contentType(ContentType.JSON)
                .body("""
                        {"source": "WEIBAOSHI", "sourceEventId": "n-1", "title": "a", "description": "b",
                         "location": {"lat": 1e400, "lon": 120}}""")
                .post(EVENTS)
                .then()
                .statusCode(400)
                .body("errors[0].field", is("location.lat"));
    }

    @Test
    void without_a_token_one_is_asked_to_sign_in() {
        given().contentType(ContentType.JSON)
                .body(report())
                .post(EVENTS)
                .then()
                .statusCode(401)
                .contentType(PROBLEM)
                .header("WWW-Authenticate", "Bearer")
                .body("title", is("请先登录"));
        given().header("Accept-Language", "en")
                .get(EVENTS)
                .then()
                .statusCode(401)
                .body("title", is("Please sign in"));
        as(TestTokens.upstreamApp().expired().token()).get(EVENTS).then().statusCode(401);
    }

    @Test
    void roles_that_only_read_or_handle_may_not_report() {
        for (var token : List.of(
                TestTokens.analyst(), TestTokens.handler("U-1"), TestTokens.centreLeader(), TestTokens.admin())) {
            post(token.token(), report())
                    .then()
                    .statusCode(403)
                    .contentType(PROBLEM)
                    .body("code", is("FORBIDDEN"))
                    .body("title", is("没有权限"));
        }
    }

    @Test
    void departments_may_not_read_reports() {
        var handler = TestTokens.handler("U-1").token();
        as(handler).get(EVENTS).then().statusCode(403).contentType(PROBLEM);
        as(handler).get(EVENTS + "/" + submit(APP, report())).then().statusCode(403);
    }

    @Test
    void wrong_paths_methods_and_media_types_are_problems_too() {
        as(APP).get("/api/v1/nothing")
                .then()
                .statusCode(404)
                .contentType(PROBLEM)
                .body("title", is("没有找到"));
        as(APP).delete(EVENTS).then().statusCode(405).contentType(PROBLEM).body("title", is("不支持该请求方法"));
        as(APP).contentType("text/csv")
                .body("a;b")
                .post(EVENTS)
                .then()
                .statusCode(415)
                .contentType(PROBLEM)
                .body("title", is("不支持的内容类型"));
        as(APP).header("Accept-Language", "en")
                .contentType("text/csv")
                .body("a;b")
                .post(EVENTS)
                .then()
                .statusCode(415)
                .body("title", is("Media type not supported"));
    }

    @Test
    void an_idempotency_key_of_more_than_200_characters_is_refused() {
        as(APP).contentType(ContentType.JSON)
                .header("Idempotency-Key", "k".repeat(201))
                .body(report())
                .post(EVENTS)
                .then()
                .statusCode(400)
                .body("detail", containsString("Idempotency-Key"));
    }

    @Test
    void a_grid_worker_whose_token_names_an_unknown_grid_is_told() {
        var report = report();
        report.remove("gridCode");
        post(TestTokens.gridWorker("329901001001777").token(), report)
                .then()
                .statusCode(422)
                .body("code", is("UNKNOWN_GRID"));
        post(TestTokens.gridWorker(TestCity.GRID_001).token(), report).then().statusCode(201);
    }

    private static Response in(String language, Object report) {
        return as(APP).header("Accept-Language", language)
                .contentType(ContentType.JSON)
                .body(report)
                .post(EVENTS);
    }
}
