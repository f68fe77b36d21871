package org.gridwhistle.intake.progress;

import java.util.HashMap;
import java.util.Map;

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
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

/** Whose report is merged 并单 hears what becomes of the master, and nothing of the person behind it. */
@QuarkusTest
class MergedTest extends ComponentTest {

    private static final String MERGED_WORDS = "与另一件相同的上报合并办理,办理结果同样告知您";

    private int version = 10;

    @Test
    void the_reporter_of_a_merged_report_sees_the_masters_progress_and_result() {
        var child = receipt(Map.of());
        var master = receipt(Map.of());
        tell(master, "grid.case.dispatched.v1");
        merge(child, master);
        tell(master, "grid.case.check-requested.v1");
        tell(master, "grid.case.closed.v1");

        awaitStatusText(child, "已并案办理:已办结");
        assertThat(track(child).getString("status")).isEqualTo("MERGED");
        assertThat(track(child).getList("timeline.text"))
                .containsExactly("已收到您的上报", MERGED_WORDS, "已有处理结果,正在核查", "已办结:已解决。积水已排清,墙体已加固,将持续监测。");
        as(APP).get(EVENTS + "/" + child.getString("id"))
                .then()
                .body("statusText", is("已并案办理:已办结"))
                .body("timeline.size()", is(4));
        assertThat(track(master).getString("statusText")).isEqualTo("已办结");
    }

    @Test
    void nothing_of_the_masters_reporter_is_told() {
        var child = receipt(Map.of());
        var master = receipt(Map.of("reporter", Map.of("name", "薛小明", "phone", "13812341234")));
        merge(child, master);
        tell(master, "grid.case.callback-recorded.v1");
        tell(master, "grid.case.closed.v1", data(master, "grid.case.closed.v1").put("text", "已为薛小明家抽水,电话13812341234"));
        awaitStatusText(child, "已并案办理:已办结");
        assertThat(track(child).getList("timeline.text"))
                .containsExactly("已收到您的上报", MERGED_WORDS, "已办结:已解决。已为薛**家抽水,电话138****1234");
        assertThat(given().get(link(child)).asString()).doesNotContain("小明", master.getString("number"));
    }

    @Test
    void of_a_confidential_master_only_the_statuses_are_told() {
        var child = receipt(Map.of());
        var master = receipt(Map.of("confidential", true));
        merge(child, master);
        tell(master, "grid.case.closed.v1", data(master, "grid.case.closed.v1").put("text", "对门的电线已拆除"));
        awaitStatusText(child, "已并案办理:已办结");
        assertThat(track(child).getList("timeline.text")).containsExactly("已收到您的上报", MERGED_WORDS, "已办结");
    }

    @Test
    void parted_again_it_goes_its_own_way() {
        var child = receipt(Map.of());
        var master = receipt(Map.of());
        merge(child, master);
        tell(master, "grid.case.closed.v1");
        awaitStatusText(child, "已并案办理:已办结");
        tell(child, "grid.case.unmerged.v1");
        awaitStatusText(child, "已受理");
        given().get(link(child)).then().body("timeline.text", contains("已收到您的上报", MERGED_WORDS, "恢复单独办理"));
    }

    private void merge(JsonPath child, JsonPath master) {
        tell(child, "grid.case.merged.v1", data(child, "grid.case.merged.v1").put("master", master.getString("id")));
        await().until(() -> "MERGED".equals(track(child).getString("status")));
    }

    private void tell(JsonPath report, String type) {
        tell(report, type, data(report, type));
    }

    private void tell(JsonPath report, String type, ObjectNode data) {
        probe.send("grid.cases", CloudEvent.of(type, report.getString("id"), data.toString()));
    }

    /** Dispatch's own example, told of this report. */
    private ObjectNode data(JsonPath report, String type) {
        return ((ObjectNode) Contracts.exampleJson("dispatch", type))
                .put("caseId", report.getString("id"))
                .put("version", version++);
    }

    private static JsonPath receipt(Map<String, Object> with) {
        var report = new HashMap<>(report());
        report.putAll(with);
        return post(report).then().statusCode(201).extract().jsonPath();
    }

    private static void awaitStatusText(JsonPath report, String text) {
        await().until(() -> text.equals(track(report).getString("statusText")));
    }

    private static JsonPath track(JsonPath receipt) {
        return given().get(link(receipt)).then().statusCode(200).extract().jsonPath();
    }

    private static String link(JsonPath receipt) {
        return receipt.getString("trackingUrl").replace("http://localhost:8081", "");
    }
}
