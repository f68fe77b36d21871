package org.gridwhistle.dispatch.routing;

import java.util.UUID;

import jakarta.inject.Inject;

import org.gridwhistle.chassis.testing.CloudEvent;
import org.gridwhistle.chassis.testing.StackResource;
import org.gridwhistle.chassis.testing.TestTokens;
import org.gridwhistle.chassis.testing.TopicProbe;
import org.gridwhistle.dispatch.reference.SmallCity;
import org.gridwhistle.dispatch.reference.kind.Kind;
import org.gridwhistle.dispatch.reference.kind.Kinds;
import org.gridwhistle.dispatch.reference.view.ReferenceSnapshot;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class ProposalTest {

    private static final String GRID = "329901001001003";
    private static final String GRID_WITHOUT_LISTS = "329901002001001";
    private static final String DISPATCHER = TestTokens.dispatcher().token();

    TopicProbe probe;

    @Inject
    ReferenceSnapshot reference;

    @BeforeEach
    void theSmallCity() {
        if (!reference.get().catalog().matters().isEmpty()) {
            return;
        }
        Kinds.ALL.stream().map(Kind::name).forEach(ProposalTest::put);
        await().until(() -> reference.get().catalog().matters().size() == 284
                && reference.get().grid(GRID_WITHOUT_LISTS).isPresent()
                && !reference.get().authorityLines(GRID, "041201").isEmpty());
    }

    @Test
    @DisplayName(
            "A report without a matter is given one, with its words, and the departments that the town's list names")
    void whole() {
        var id = reported("房屋进水", "雨水倒灌,墙体受潮", GRID);

        proposal(id)
                .body("matters[0].code", equalTo("030501"))
                .body("matters[0].name", equalTo("房屋进水与受潮"))
                .body("matters[0].score", greaterThan(0.5f))
                .body("matters[0].reasons.text", hasItem("“墙体受潮”与事项的通俗说法相符"))
                .body("whistles[0].rank", equalTo(1))
                .body("whistles[0].matterCode", equalTo("030501"))
                .body("whistles[0].lead.code", equalTo("329901-HOUSING"))
                .body("whistles[0].lead.name", equalTo("东岸县住房和城乡建设局"))
                .body("whistles[0].cooperating.code", hasItem("329901-CIVIL_AFFAIRS"))
                .body("whistles[0].cooperating.code", hasItem("329901001001-VILLAGE"))
                .body("whistles[0].authorityLine.code", equalTo("CS-030501-A"))
                .body("whistles[0].authorityLine.kind", equalTo("ASSIST"))
                .body("whistles[0].reasons.text", hasItem("潮声镇配合履职事项清单 CS-030501-A"));
    }

    @Test
    @DisplayName("Reasons are told in English to whom asks for it")
    void english() {
        var id = reported("房屋进水", "", GRID);

        given().auth()
                .oauth2(DISPATCHER)
                .header("Accept-Language", "en")
                .get("/api/v1/cases/{id}/proposal", id)
                .then()
                .body("whistles[0].reasons.text", hasItem("CS-030501-A on the list of assisted duties of 潮声镇"));
    }

    @Test
    @DisplayName("A withdrawn matter is proposed to its department alone, never to the town or village")
    void withdrawn() {
        var id = reported("外卖里吃出虫子", "餐馆后厨很脏,蟑螂乱爬", GRID);

        proposal(id)
                .body("matters[0].code", equalTo("030801"))
                .body("whistles[0].lead.code", equalTo("329901-MARKET"))
                .body("whistles[0].authorityLine.kind", equalTo("WITHDRAWN"))
                .body("whistles[0].cooperating", empty())
                .body("whistles[0].reasons.text", hasItem(containsString("不派镇村")));
    }

    @Test
    @DisplayName("Where the list has two lines, both are proposed and the circumstance is told")
    void ambiguous() {
        var id = reported("楼上私搭乱建阳光房", "", GRID);

        proposal(id)
                .body("whistles[0].matterCode", equalTo("050201"))
                .body("whistles[1].matterCode", equalTo("050201"))
                .body("whistles[0].authorityLine.code", equalTo("CS-050201-A"))
                .body("whistles[1].authorityLine.code", equalTo("CS-050201-B"))
                .body("whistles[1].reasons.text", hasItem("适用情形:情节轻微、可当场处置的"));
    }

    @Test
    @DisplayName("Where the town has no list, a fallback owner is named with the reason")
    void fallback() {
        var id = reported("房屋进水", "", GRID_WITHOUT_LISTS);

        proposal(id)
                .body("whistles[0].lead.code", equalTo("329901-HOUSING"))
                .body("whistles[0].authorityLine", nullValue())
                .body("whistles[0].reasons.code", hasItem("NOT_ON_LIST"))
                .body("whistles[0].reasons.text", hasItem("兜底:由住房和城乡建设条线的主管部门承办"));
    }

    @Test
    @DisplayName("A text that says nothing gets no proposal")
    void nothing() {
        proposal(reported("你好", "请领导关注", GRID)).body("matters", empty()).body("whistles", empty());
    }

    @Test
    @DisplayName("A change of the catalog is followed")
    void catalogChanges() {
        var id = reported("蓝精灵出没", "", GRID);
        proposal(id).body("matters", empty());

        var catalog = SmallCity.csv("matters").replace("电鱼;捕鸟", "蓝精灵;电鱼;捕鸟");
        put("matters", catalog);

        await().untilAsserted(() -> proposal(id).body("matters.name", hasItem("非法捕捞与猎捕")));
        put("matters", SmallCity.csv("matters"));
        await().untilAsserted(() -> proposal(id).body("matters", empty()));
    }

    @Test
    @DisplayName("Only the centre of the area may ask for it")
    void rights() {
        var id = reported("房屋进水", "", GRID);

        ask(TestTokens.dispatcher().org("329902").token(), id)
                .statusCode(403)
                .body("code", equalTo("OUTSIDE_YOUR_AREA"));
        ask(TestTokens.gridWorker(GRID).token(), id).statusCode(403).body("code", equalTo("FORBIDDEN"));
        given().get("/api/v1/cases/{id}/proposal", id).then().statusCode(401);
        ask(DISPATCHER, UUID.randomUUID()).statusCode(404).body("code", equalTo("NOT_FOUND"));
        ask(TestTokens.centreLeader().token(), id)
                .statusCode(200)
                .body("whistles.lead.code", everyItem(not(startsWith("329902"))));
    }

    private UUID reported(String title, String description, String grid) {
        var id = UuidCreator.getTimeOrderedEpoch();
        probe.send("grid.events", CloudEvent.of("grid.event.reported.v1", id.toString(), """
                {"id": "%s", "number": "329901-20260710-%06d", "source": "HOTLINE_12345", "sourceEventId": "%s",
                 "channel": "HOTLINE", "trust": "MEDIUM", "straightThrough": false, "title": "%s", "description": "%s",
                 "matterCode": null, "gridCode": "%s", "location": null, "occurredAt": "2026-07-10T08:12:00+08:00",
                 "receivedAt": "2026-07-10T08:12:03+08:00", "reporterKnown": true, "callbackWanted": true,
                 "confidential": false, "attachments": []}
                """.formatted(
                        id, Math.floorMod(id.hashCode(), 1_000_000), id, title, description, grid)));
        await().until(() -> ask(DISPATCHER, id).extract().statusCode() == 200);
        return id;
    }

    private static ValidatableResponse proposal(UUID id) {
        return ask(DISPATCHER, id).statusCode(200);
    }

    private static ValidatableResponse ask(String token, UUID id) {
        return given().auth()
                .oauth2(token)
                .get("/api/v1/cases/{id}/proposal", id)
                .then();
    }

    private static void put(String kind) {
        put(kind, SmallCity.csv(kind));
    }

    private static void put(String kind, String csv) {
        given().auth()
                .oauth2(TestTokens.admin().token())
                .contentType("text/csv; charset=UTF-8")
                .body(csv)
                .put("/api/v1/reference/" + kind)
                .then()
                .statusCode(200);
    }
}
