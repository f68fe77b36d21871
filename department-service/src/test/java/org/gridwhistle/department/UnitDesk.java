package org.gridwhistle.department;

import java.time.OffsetDateTime;
import java.util.UUID;

import org.gridwhistle.chassis.testing.TestTokens;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import static io.restassured.RestAssured.given;

/** What people of a unit, or of a centre, do over HTTP. */
record UnitDesk(TestTokens who) {

    static final String UNIT = "U-ZJ";
    static final String OTHER_UNIT = "U-SW";

    static final UnitDesk HANDLER = new UnitDesk(TestTokens.handler(UNIT));
    static final UnitDesk OTHER_HANDLER = new UnitDesk(TestTokens.handler(OTHER_UNIT));
    static final UnitDesk HEAD = new UnitDesk(TestTokens.unitHead(UNIT));
    static final UnitDesk DISPATCHER = new UnitDesk(TestTokens.dispatcher());
    static final UnitDesk LEADER = new UnitDesk(TestTokens.centreLeader());

    /** The grid that the examples' case lies in. */
    static final String GRID = "329901001001003";

    static final UnitDesk GRID_WORKER = new UnitDesk(TestTokens.gridWorker(GRID));

    static final String THERE = """
            {"mode": "ON_SITE", "place": {"lat": 32.5301, "lon": 120.4601}, "people": ["陈建国", "刘敏"]}""";
    static final String FOUND_TRUE = """
            {"code": "TRUE", "note": "院内积水约三十厘米"}""";
    static final String DONE = """
            {"resultCode": "RESOLVED", "text": "已抽排院内积水,疏通下水管道。",
             "evidence": [{"kind": "BEFORE", "ref": "photo-1"}, {"kind": "AFTER", "ref": "photo-2"}]}""";
    static final String NOT_OURS = """
            {"reasonCode": "NOT_OUR_DUTY", "authorityLine": "329901001-0210", "text": "归水务部门", "proposedUnit": "U-SW"}""";

    static final String TO_ANOTHER = """
            {"targetUnit": "U-SW", "reasonCode": "NOT_OUR_DUTY", "authorityLine": "329901001-0210", "text": "归水务部门"}""";
    static final String CONTAINED = """
            {"stage": "CONTAIN", "text": "已搭设围挡,住户已搬离", "evidence": [{"kind": "OTHER", "ref": "photo-3"}]}""";
    static final String RATING = """
            {"justified": true, "score": 4, "text": "确需多部门联动"}""";

    static String contacted(String outcome, String at) {
        return """
                {"outcome": "%s", "contactedAt": "%s", "note": "电话联系"}""".formatted(outcome, at);
    }

    static String moreTime(int hours) {
        return """
                {"reason": "检测报告未出", "requestedDue": "%s"}""".formatted(OffsetDateTime.now().plusHours(hours));
    }

    static String standstill(int hours) {
        return """
                {"reason": "SEASON", "reviewAt": "%s", "text": "汛期不宜开挖"}""".formatted(OffsetDateTime.now().plusHours(hours));
    }

    RequestSpecification request() {
        return given().auth().oauth2(who.token());
    }

    ValidatableResponse get(String path, Object... parameters) {
        return request().get("/api/v1" + path, parameters).then();
    }

    ValidatableResponse read(UUID task) {
        return get("/tasks/{id}", task);
    }

    ValidatableResponse post(UUID task, String verb, String body) {
        return request()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/tasks/{id}/{verb}", task, verb)
                .then();
    }

    ValidatableResponse sign(UUID task) {
        return post(task, "sign", "{}");
    }

    ValidatableResponse arrive(UUID task) {
        return post(task, "arrive", THERE);
    }

    /** Signs, arrives, records findings and gives feedback; each must be accepted. */
    void handle(UUID task) {
        sign(task).statusCode(200);
        arrive(task).statusCode(200);
        post(task, "findings", FOUND_TRUE).statusCode(200);
        post(task, "feedback", DONE).statusCode(200);
    }

    String state(UUID task) {
        return read(task).statusCode(200).extract().path("state");
    }
}
