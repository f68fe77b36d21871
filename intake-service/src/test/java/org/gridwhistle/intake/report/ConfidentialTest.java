package org.gridwhistle.intake.report;

import java.util.List;
import java.util.Map;

import org.gridwhistle.chassis.testing.Contracts;
import org.gridwhistle.chassis.testing.TestTokens;
import org.gridwhistle.intake.ComponentTest;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

/** A confidential report (举报) tells nobody who reported, and nothing that would give him away. */
@QuarkusTest
class ConfidentialTest extends ComponentTest {

    private static final String[] TRACES = {
        "柏晓岚", "柏**", "13812341234", "138****1234", "3幢402", "对门", "120.0155", "photo-of-my-window"
    };

    @Test
    void nothing_of_the_reporters_own_leaves_the_service() throws Exception {
        var id = submit(APP, confidential());
        var message = probe.awaitOne("grid.events", "grid.event.reported.v1", id);
        assertThat(Contracts.violations(message.type(), message.data())).isEmpty();
        assertThat(message.data()).doesNotContain(TRACES);
        var told = new ObjectMapper().readTree(message.data());
        assertThat(told.get("confidential").asBoolean()).isTrue();
        assertThat(told.get("straightThrough").asBoolean()).isFalse();
        assertThat(told.get("matterCode").isNull()).isFalse();
        assertThat(told.get("gridCode").isNull()).isFalse();
        assertThat(probe.all("grid.events")).noneMatch(one -> one.data().contains("3幢402"));
    }

    @Test
    void who_has_no_purpose_or_no_right_reads_nothing_of_it() {
        var id = submit(APP, confidential());
        for (var token : List.of(
                DISPATCHER,
                TestTokens.centreLeader().token(),
                TestTokens.analyst().token(),
                TestTokens.admin().token())) {
            var answer = as(token)
                    .get(EVENTS + "/" + id)
                    .then()
                    .statusCode(200)
                    .body("title", is("保密上报"))
                    .body("reporter", nullValue());
            assertThat(answer.extract().asString()).doesNotContain(TRACES);
            assertThat(as(token).queryParam("limit", 1000).get(EVENTS).asString())
                    .doesNotContain(TRACES);
        }
        for (var stranger :
                List.of(TestTokens.gridWorker("329901001001003"), TestTokens.handler("U"), TestTokens.unitHead("U"))) {
            assertThat(as(stranger.token()).get(EVENTS + "/" + id).statusCode()).isIn(403, 404);
        }
    }

    @Test
    void the_centre_reads_it_with_a_purpose_which_the_admin_sees() {
        var id = submit(APP, confidential());
        as(DISPATCHER)
                .queryParam("purpose", "核实举报")
                .get(EVENTS + "/" + id)
                .then()
                .body("reporter.name", is("柏晓岚"))
                .body("location.address", is("前进花园3幢402对门"));
        var list = "/api/v1/personal-data/accesses?report=" + id;
        as(TestTokens.admin().token())
                .get(list)
                .then()
                .statusCode(200)
                .body("items.size()", is(1))
                .body("items[0].purpose", is("核实举报"))
                .body("items[0].who", is("dispatcher@3299"));
        as(TestTokens.admin().org("3298").token()).get(list).then().body("items.size()", is(0));
        as(DISPATCHER).get(list).then().statusCode(403);
        given().get(list).then().statusCode(401);
    }

    private static Map<String, Object> confidential() {
        var report = report("confidential", true);
        report.put("reporter", Map.of("name", "柏晓岚", "phone", "13812341234"));
        report.put("title", "柏晓岚举报:对门私拉电线");
        report.put("description", "我住3幢402,对门私拉电线,电话13812341234");
        report.put("location", Map.of("lat", 32.0055, "lon", 120.0155, "address", "前进花园3幢402对门"));
        report.put(
                "attachments",
                List.of(Map.of("id", "photo-of-my-window", "sha256", "a".repeat(64), "contentType", "image/jpeg")));
        return report;
    }
}
