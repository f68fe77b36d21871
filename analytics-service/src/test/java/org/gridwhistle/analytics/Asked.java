package org.gridwhistle.analytics;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.gridwhistle.chassis.testing.TestTokens;

import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.specification.RequestSpecification;

import static io.restassured.RestAssured.given;

/** A question as the city's analyst sends it. */
public record Asked(OffsetDateTime from, OffsetDateTime to, OffsetDateTime asOf, String groupBy) {

    private static final String PATH = "/api/v1/metrics/closure";

    public JsonPath answer() {
        return JsonPath.from(text()).using(new JsonPathConfig(JsonPathConfig.NumberReturnType.BIG_DECIMAL));
    }

    public String text() {
        return request().get(PATH).then().statusCode(200).extract().asString();
    }

    /** All members, page by page. */
    public List<Map<String, Object>> members(String metric, String side, String key, int limit) {
        var all = new ArrayList<Map<String, Object>>();
        String cursor = null;
        do {
            var request = request()
                    .queryParam("metric", metric)
                    .queryParam("side", side)
                    .queryParam("limit", limit);
            if (key != null) {
                request.queryParam("key", key);
            }
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            var page = request.get(PATH + "/cases")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            all.addAll(page.getList("items"));
            cursor = page.getString("nextCursor");
        } while (cursor != null);
        return all;
    }

    private RequestSpecification request() {
        return given().auth()
                .oauth2(TestTokens.analyst().token())
                .queryParam("from", from.toString())
                .queryParam("to", to.toString())
                .queryParam("asOf", asOf.toString())
                .queryParam("groupBy", groupBy);
    }
}
