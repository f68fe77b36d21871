package org.gridwhistle.dispatch;

import java.util.UUID;

import org.gridwhistle.chassis.testing.TestTokens;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import static io.restassured.RestAssured.given;

/** What somebody does over HTTP. */
record Person(TestTokens who) {

    static final String GRID = "329901001001003";
    static final String OTHER_GRID = "329901002001001";

    static final Person DISPATCHER = new Person(TestTokens.dispatcher());
    static final Person LEADER = new Person(TestTokens.centreLeader());
    static final Person WORKER = new Person(TestTokens.gridWorker(GRID));
    static final Person NEIGHBOUR = new Person(TestTokens.gridWorker(OTHER_GRID));

    RequestSpecification request() {
        return given().auth().oauth2(who.token());
    }

    ValidatableResponse get(String path, Object... parameters) {
        return request().get("/api/v1" + path, parameters).then();
    }

    ValidatableResponse read(UUID caseId) {
        return get("/cases/{id}", caseId);
    }

    /** Presses a button whose call carries this Idempotency-Key. */
    ValidatableResponse postOnce(String key, UUID caseId, String verb, String body) {
        return request()
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/cases/{id}/{verb}", caseId, verb)
                .then();
    }

    ValidatableResponse post(UUID caseId, String verb, String body) {
        return request()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/cases/{id}/{verb}", caseId, verb)
                .then();
    }
}
