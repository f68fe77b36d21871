package org.gridwhistle.acceptance;

import java.util.List;
import java.util.Map;

import org.gridwhistle.chassis.testing.TestTokens;

import io.restassured.response.ValidatableResponse;

import static io.restassured.RestAssured.given;

/** One person's desk at one service: his token, and the calls he makes. */
record Desk(ServiceProcess service, TestTokens person) {

    ValidatableResponse post(String path, Map<String, ?> body) {
        return given().baseUri(service.baseUri())
                .auth()
                .oauth2(person.token())
                .contentType("application/json")
                .body(body)
                .post("/api/v1" + path)
                .then();
    }

    ValidatableResponse get(String path, Object... arguments) {
        return given().baseUri(service.baseUri())
                .auth()
                .oauth2(person.token())
                .get("/api/v1" + path, arguments)
                .then();
    }

    /** Signs, arrives, records findings and feeds back, as a unit's handler does with one task. */
    void handle(String task) {
        post("/tasks/%s/sign".formatted(task), Map.of()).statusCode(200);
        post(
                        "/tasks/%s/arrive".formatted(task),
                        Map.of("mode", "ON_SITE", "people", List.of("周师傅"), "overrideReason", "现场无定位信号"))
                .statusCode(200);
        post("/tasks/%s/findings".formatted(task), Map.of("code", "TRUE", "note", "院内积水约二十厘米"))
                .statusCode(200);
        post(
                        "/tasks/%s/feedback".formatted(task),
                        Map.of("resultCode", "RESOLVED", "text", "已清理院内积水并疏通下水管道", "evidence", List.of()))
                .statusCode(200);
    }
}
