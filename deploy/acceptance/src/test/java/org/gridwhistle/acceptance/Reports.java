package org.gridwhistle.acceptance;

import java.util.List;
import java.util.stream.IntStream;

import org.gridwhistle.chassis.testing.TestTokens;

import static io.restassured.RestAssured.given;

/** Posts reports as an upstream app would. */
final class Reports {

    private Reports() {}

    /** @return the ids of the accepted reports, in order */
    static List<String> post(ServiceProcess intake, int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(number -> post(intake, "r-" + number, "WEIBAOSHI", "MICRO_REPORT"))
                .toList();
    }

    static String post(ServiceProcess intake, String sourceEventId, String source, String channel) {
        return given().baseUri(intake.baseUri())
                .auth()
                .oauth2(TestTokens.upstreamApp().token())
                .contentType("application/json")
                .body(body(sourceEventId, source, channel))
                .post("/api/v1/events")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static String body(String sourceEventId, String source, String channel) {
        return """
                {"source": "%s", "sourceEventId": "%s", "channel": "%s", "title": "房屋进水", "description": "雨水倒灌,墙体受潮",
                 "matterCode": "%s", "gridCode": "%s", "occurredAt": "2026-07-10T08:12:00+08:00"}
                """.formatted(source, sourceEventId, channel, SmallTown.MATTER, SmallTown.GRID);
    }
}
