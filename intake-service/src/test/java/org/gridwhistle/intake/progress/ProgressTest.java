package org.gridwhistle.intake.progress;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.gridwhistle.chassis.testing.CloudEvent;
import org.gridwhistle.chassis.testing.Contracts;
import org.gridwhistle.intake.ComponentTest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class ProgressTest extends ComponentTest {

    @Test
    void a_case_is_followed_from_the_report_to_its_end() {
        var receipt = receipt(report());
        var id = receipt.getString("id");
        tell(id, "grid.case.opened.v1", "grid.case.accepted.v1", "grid.case.dispatched.v1", "grid.case.progressed.v1");
        tell(id, "grid.case.check-requested.v1", "grid.case.closed.v1");

        await().until(() -> "CLOSED".equals(track(receipt).getString("status")));
        var tracked = track(receipt);
        assertThat(tracked.getString("number")).isEqualTo(receipt.getString("number"));
        assertThat(tracked.getString("title")).isEqualTo("房屋进水");
        assertThat(tracked.getString("statusText")).isEqualTo("已办结");
        assertThat(tracked.getList("timeline.status"))
                .containsExactly("REPORTED", "ACCEPTED", "DISPATCHED", "ON_SITE", "PENDING_CHECK", "CLOSED");
        assertThat(tracked.getList("timeline.text"))
                .containsExactly(
                        "已收到您的上报",
                        "已受理,正在安排处理",
                        "已交办,由 3 个部门共同处理",
                        "工作人员已到现场",
                        "已有处理结果,正在核查",
                        "已办结:已解决。积水已排清,墙体已加固,将持续监测。");
        assertThat(tracked.getList("timeline.at", String.class)).allMatch(at -> at.endsWith("+08:00"));

        as(APP).get(EVENTS + "/" + id).then().body("status", is("CLOSED")).body("timeline.size()", is(6));
        as(APP).queryParam("status", "CLOSED").get(EVENTS).then().body("items.id", hasItem(id));
    }

    @Test
    void a_message_that_comes_twice_is_told_once() {
        var receipt = receipt(report());
        var id = receipt.getString("id");
        var accepted = message(id, "grid.case.accepted.v1");
        probe.send("grid.cases", accepted, accepted, message(id, "grid.case.dispatched.v1"));
        await().until(() -> "DISPATCHED".equals(track(receipt).getString("status")));
        assertThat(track(receipt).getList("timeline.status")).containsExactly("REPORTED", "ACCEPTED", "DISPATCHED");
    }

    @Test
    void poison_is_put_aside_and_what_is_of_no_interest_is_passed_over() {
        var receipt = receipt(report());
        var id = receipt.getString("id");
        var unreadable = message(id, "grid.case.accepted.v1").withData("{\"caseId\": \"nobody\"}");
        var ofTheFuture = message(id, "grid.case.accepted.v1")
                .withData(data(id, "grid.case.accepted.v1")
                        .put("state", "SOMETHING_NEW")
                        .toString());
        probe.sendRaw("grid.cases", id, "no message of ours");
        probe.send("grid.cases", unreadable, ofTheFuture, message(id, "grid.case.dispatched.v1"));
        await().until(() -> "DISPATCHED".equals(track(receipt).getString("status")));
        assertThat(track(receipt).getList("timeline.status")).containsExactly("REPORTED", "DISPATCHED");
        assertThat(probe.await("grid.cases.dlq", 2, letter -> id.equals(letter.key())))
                .hasSize(2);
    }

    @Test
    void whoever_holds_the_link_sees_progress_without_signing_in_and_nothing_else() {
        var report = report("reporter", Map.of("name", "薛小明", "phone", "13812341234"));
        report.put("title", "薛小明家进水");
        given().get(link(receipt(report)))
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body("title", is("薛**家进水"))
                .body("status", is("REPORTED"))
                .body("timeline.text", is(List.of("已收到您的上报")))
                .body(
                        "keySet()",
                        is(Set.of("number", "title", "status", "statusText", "receivedAt", "timeline", "wishes")))
                .body(not(containsString("小明")));
    }

    @Test
    void the_title_of_a_confidential_report_is_not_shown() {
        given().get(link(receipt(report("confidential", true))))
                .then()
                .statusCode(200)
                .body("title", nullValue());
    }

    @Test
    void a_link_that_nobody_was_given_leads_nowhere() {
        given().get("/api/v1/track/AAAAAAAAAAAAAAAAAAAAAA")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("title", is("没有找到"));
        given().get("/api/v1/track/" + UUID.randomUUID()).then().statusCode(404);
    }

    private void tell(String id, String... types) {
        for (var type : types) {
            probe.send("grid.cases", message(id, type));
        }
    }

    /** Dispatch's own example, told of this report. */
    private static CloudEvent message(String id, String type) {
        return CloudEvent.of(type, id, data(id, type).toString());
    }

    private static ObjectNode data(String id, String type) {
        return ((ObjectNode) Contracts.exampleJson("dispatch", type)).put("caseId", id);
    }

    private static JsonPath receipt(Map<String, Object> report) {
        return post(report).then().statusCode(201).extract().jsonPath();
    }

    private static JsonPath track(JsonPath receipt) {
        return given().get(link(receipt)).then().statusCode(200).extract().jsonPath();
    }

    private static String link(JsonPath receipt) {
        return receipt.getString("trackingUrl").replace("http://localhost:8081", "");
    }
}
