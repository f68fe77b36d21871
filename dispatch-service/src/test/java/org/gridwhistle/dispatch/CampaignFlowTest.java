package org.gridwhistle.dispatch;

import org.gridwhistle.chassis.testing.Contracts;
import org.gridwhistle.chassis.testing.StackResource;
import org.gridwhistle.chassis.testing.TestTokens;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwhistle.dispatch.Person.DISPATCHER;
import static org.gridwhistle.dispatch.Person.NEIGHBOUR;
import static org.gridwhistle.dispatch.Person.WORKER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

/** A campaign is handed out to the grids, and what they find is told to intake. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class CampaignFlowTest extends ComponentTest {

    private static final Person COUNTY_NEXT_DOOR =
            new Person(TestTokens.dispatcher().org("329902"));

    @Test
    void a_fault_found_becomes_news_and_the_campaign_shows_how_far_it_has_come() {
        var campaign = drafted();
        hand(
                        campaign,
                        "{\"places\": [{\"grid\": \"%s\", \"name\": \"面馆\"}, {\"grid\": \"%s\", \"name\": \"药店\"}]}"
                                .formatted(Person.GRID, Person.OTHER_GRID))
                .statusCode(200)
                .body("state", equalTo("HANDED_OUT"));
        hand(campaign, "{}").statusCode(409).body("code", equalTo("HANDED_OUT_ALREADY"));
        var list = WORKER.get("/checklists?campaign={id}", campaign)
                .statusCode(200)
                .body("items", hasSize(1))
                .extract()
                .<String>path("items[0].id");
        post(NEIGHBOUR, "/checklists/" + list + "/inspect", inspect(false))
                .statusCode(403)
                .body("code", equalTo("OUTSIDE_YOUR_AREA"));
        post(DISPATCHER, "/checklists/" + list + "/inspect", inspect(false))
                .statusCode(403)
                .body("code", equalTo("FORBIDDEN"));
        var finding = post(WORKER, "/checklists/" + list + "/inspect", inspect(false))
                .statusCode(200)
                .body("state", equalTo("DONE"))
                .extract()
                .<String>path("inspections[0].results[0].finding");
        post(WORKER, "/checklists/" + list + "/finish", "{}").statusCode(409).body("code", equalTo("CHECKLIST_DONE"));
        var told = probe.await("grid.checklists", 1, message -> finding.equals(message.key()))
                .getFirst();
        assertThat(Contracts.violations(told.type(), told.data())).isEmpty();
        DISPATCHER
                .get("/campaigns/{id}", campaign)
                .statusCode(200)
                .body("progress.total", equalTo(2))
                .body("progress.done", equalTo(1))
                .body("progress.findings", equalTo(1))
                .body("progress.open", equalTo(1))
                .body("timeline.type", contains("grid.campaign.drafted.v1", "grid.campaign.handed-out.v1"));
    }

    @Test
    void without_places_every_grid_of_the_scope_has_a_list() {
        var campaign = drafted();
        hand(campaign, "{\"expectedVersion\": 9}").statusCode(409).body("code", equalTo("STALE_VERSION"));
        hand(campaign, "{}").statusCode(200);
        DISPATCHER
                .get("/checklists?campaign={id}&state=OPEN", campaign)
                .statusCode(200)
                .body("items", hasSize(2));
    }

    @Test
    void who_may_not_is_refused_and_so_are_impossible_campaigns() {
        post(WORKER, "/campaigns", draft("2026-01-01", "2099-01-01"))
                .statusCode(403)
                .body("code", equalTo("FORBIDDEN"));
        post(COUNTY_NEXT_DOOR, "/campaigns", draft("2026-01-01", "2099-01-01"))
                .statusCode(403)
                .body("code", equalTo("OUTSIDE_YOUR_AREA"));
        var campaign = drafted();
        post(COUNTY_NEXT_DOOR, "/campaigns/" + campaign + "/hand-out", "{}").statusCode(403);
        COUNTY_NEXT_DOOR.get("/campaigns/{id}", campaign).statusCode(403);
        WORKER.get("/campaigns/{id}", campaign).statusCode(403);
        post(DISPATCHER, "/campaigns", draft("2026-01-01", "2025-01-01"))
                .statusCode(422)
                .body("code", equalTo("CAMPAIGN_ENDS_BEFORE_IT_STARTS"));
        post(DISPATCHER, "/campaigns", draft("2026-01-01", "2099-01-01").replace(LiveCase.FLOODING, "999999"))
                .statusCode(400)
                .body("code", equalTo("UNKNOWN_ITEM_MATTER"));
    }

    private static String drafted() {
        return post(DISPATCHER, "/campaigns", draft("2026-01-01", "2099-01-01"))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String draft(String from, String to) {
        return """
                {"title": "燃气安全专项排查", "kind": "GAS_SAFETY", "org": "329901", "from": "%s", "to": "%s",
                 "items": [{"code": "HOSE", "text": "软管未老化", "matterCode": "%s"}]}""".formatted(from, to, LiveCase.FLOODING);
    }

    private static String inspect(boolean ok) {
        return "{\"place\": \"面馆\", \"results\": [{\"item\": \"HOSE\", \"ok\": %s, \"note\": \"软管开裂\"}]}".formatted(ok);
    }

    private static ValidatableResponse hand(String campaign, String body) {
        return post(DISPATCHER, "/campaigns/" + campaign + "/hand-out", body);
    }

    private static ValidatableResponse post(Person person, String path, String body) {
        return person.request()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1" + path)
                .then();
    }
}
