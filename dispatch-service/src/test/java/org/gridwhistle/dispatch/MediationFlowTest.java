package org.gridwhistle.dispatch;

import java.util.List;

import org.gridwhistle.chassis.testing.ReceivedRecord;
import org.gridwhistle.chassis.testing.StackResource;
import org.gridwhistle.chassis.testing.TestTokens;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwhistle.dispatch.Person.LEADER;
import static org.gridwhistle.dispatch.Person.NEIGHBOUR;
import static org.gridwhistle.dispatch.Person.WORKER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

/** A dispute over HTTP and Kafka: mediated, agreed on, and only then closed. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class MediationFlowTest extends ComponentTest {

    private static final Person MEDIATOR =
            new Person(TestTokens.of("mediator", "mediator-1").org("329901001"));
    private static final Person MEDIATOR_NEXT_DOOR =
            new Person(TestTokens.of("mediator", "mediator-2").org("329902"));
    private static final Person HANDLER = new Person(TestTokens.handler(LiveCase.HOUSING));
    private static final String SHA = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    private static final String OPEN =
            "{\"parties\": [{\"side\": \"A\", \"ref\": \"p-1\"}, {\"side\": \"B\", \"ref\": \"p-2\"}]}";
    private static final String INVESTIGATE = """
            {"findings": "油烟管正对窗口", "evidence": [{"ref": "photo-1", "sha256": "%s", "mediaType": "image/jpeg",
             "takenAt": "2026-05-10T09:00:00+08:00"}]}""".formatted(SHA);
    private static final String PANEL = """
            {"experts": [{"code": "EX-1", "relatedToParty": false}], "representatives": ["r-1", "r-2", "r-3", "r-4"],
             "consents": ["A", "B"]}""";
    private static final String APART = """
            {"kind": "BACK_TO_BACK", "heldAt": "2026-05-11T09:00:00+08:00", "sides": ["A"], "notes": "甲方愿意"}""";
    private static final String AGREE = """
            {"text": "甲方加装PVC弯头,乙方加装排气管", "terms": [{"by": "A", "text": "加装弯头", "performBy": "2099-05-20"}]}""";
    private static final String NOTE = "{\"note\": \"请继续\"}";
    private static final String PASS = "{\"resultCode\": \"EXPLAINED\", \"text\": \"已说明\"}";

    @Test
    void a_case_is_closed_only_after_its_dispute_was_settled() {
        var dispute = pendingCheck();
        var id = opened(dispute);
        WORKER.post(dispute.id, "pass-check", PASS).statusCode(409).body("code", equalTo("MEDIATION_UNDECIDED"));
        act(WORKER, id, "investigate", INVESTIGATE)
                .statusCode(200)
                .body("state", equalTo("INVESTIGATED"))
                .body("evidence[0].uploader", equalTo("grid-worker@" + Person.GRID))
                .body("intact", equalTo(true));
        act(MEDIATOR, id, "form-panel", PANEL).statusCode(200).body("panel.representatives", hasSize(4));
        act(MEDIATOR, id, "hold-session", APART).statusCode(200).body("state", equalTo("IN_SESSION"));
        act(MEDIATOR, id, "agree", AGREE)
                .statusCode(200)
                .body("state", equalTo("AGREED"))
                .body("agreement.sha256.length()", equalTo(64))
                .body("holdsCase", equalTo(false));
        WORKER.post(dispute.id, "pass-check", PASS).statusCode(200).body("state", equalTo("CLOSED"));
        act(WORKER, id, "recheck", "{\"performed\": true, \"note\": \"均已加装\"}")
                .statusCode(200)
                .body("state", equalTo("PERFORMED"));
        MEDIATOR.get("/mediations/{id}", id)
                .statusCode(200)
                .body(
                        "timeline.type",
                        contains(
                                "grid.mediation.opened.v1",
                                "grid.mediation.investigated.v1",
                                "grid.mediation.panel-formed.v1",
                                "grid.mediation.session-held.v1",
                                "grid.mediation.agreed.v1",
                                "grid.mediation.performed.v1"))
                .body("timeline[0].actor.role", equalTo("mediator"));
        probe.awaitOne("grid.cases", "grid.mediation.performed.v1", dispute.id.toString());
        assertThat(dispute.messages())
                .extracting(ReceivedRecord::type)
                .contains("grid.mediation.opened.v1", "grid.mediation.agreed.v1")
                .endsWith("grid.mediation.performed.v1");
        MEDIATOR.get("/cases/{id}/mediations", dispute.id).statusCode(200).body("items.id", contains(id));
    }

    @Test
    void a_failed_mediation_holds_the_case_until_it_is_referred() {
        var dispute = pendingCheck();
        var id = opened(dispute);
        act(MEDIATOR, id, "fail", NOTE).statusCode(200).body("state", equalTo("FAILED"));
        WORKER.post(dispute.id, "pass-check", PASS).statusCode(409).body("code", equalTo("MEDIATION_UNDECIDED"));
        act(MEDIATOR, id, "refer", "{\"to\": \"LITIGATION\", \"note\": \"请起诉\"}")
                .statusCode(200)
                .body("referral.to", equalTo("LITIGATION"));
        WORKER.post(dispute.id, "pass-check", PASS).statusCode(200);
        post(MEDIATOR, dispute, OPEN).statusCode(409).body("code", equalTo("CASE_NOT_OPEN"));
    }

    @Test
    void a_mediation_that_is_followed_up_does_not_hold_the_case() {
        var dispute = pendingCheck();
        var id = opened(dispute);
        act(MEDIATOR, id, "split-off", NOTE).statusCode(403);
        act(LEADER, id, "split-off", NOTE).statusCode(200).body("followUp", equalTo(true));
        WORKER.post(dispute.id, "pass-check", PASS).statusCode(200);
        act(MEDIATOR, id, "fail", NOTE).statusCode(200);
    }

    @Test
    void who_may_not_is_refused_and_nothing_happens() {
        var dispute = newCase().report();
        post(WORKER, dispute, OPEN).statusCode(403).body("code", equalTo("FORBIDDEN"));
        post(MEDIATOR_NEXT_DOOR, dispute, OPEN).statusCode(403).body("code", equalTo("OUTSIDE_YOUR_AREA"));
        var id = opened(dispute);
        for (var verb : List.of("form-panel", "hold-session", "agree", "fail", "refer")) {
            act(WORKER, id, verb, "{}").statusCode(403).body("code", equalTo("FORBIDDEN"));
        }
        for (var verb : List.of("investigate", "fix-evidence", "recheck")) {
            act(HANDLER, id, verb, "{}").statusCode(403).body("code", equalTo("FORBIDDEN"));
        }
        act(NEIGHBOUR, id, "investigate", INVESTIGATE).statusCode(403).body("code", equalTo("OUTSIDE_YOUR_AREA"));
        act(MEDIATOR_NEXT_DOOR, id, "fail", NOTE).statusCode(403).body("code", equalTo("OUTSIDE_YOUR_AREA"));
        MEDIATOR_NEXT_DOOR.get("/mediations/{id}", id).statusCode(403);
        HANDLER.get("/mediations/{id}", id).statusCode(403);
        HANDLER.get("/experts").statusCode(403);
        MEDIATOR.get("/mediations/{id}", id).statusCode(200).body("version", equalTo(1));
    }

    @Test
    void what_is_wrong_is_told_with_its_own_code() {
        var dispute = newCase().report();
        var id = opened(dispute);
        post(MEDIATOR, dispute, OPEN).statusCode(409).body("code", equalTo("MEDIATION_UNDER_WAY"));
        post(MEDIATOR, new LiveCase(probe), OPEN).statusCode(404);
        post(MEDIATOR, dispute, OPEN.replace("p-1", "薛小明")).statusCode(400).body("code", equalTo("VALIDATION_FAILED"));
        act(MEDIATOR, id, "agree", AGREE).statusCode(409).body("code", equalTo("MEDIATION_WRONG_STATE"));
        act(MEDIATOR, id, "fail", "{\"note\": \"不成\", \"expectedVersion\": 7}")
                .statusCode(409)
                .body("code", equalTo("STALE_VERSION"));
        act(WORKER, id, "investigate", INVESTIGATE.replace("2026", "2126"))
                .statusCode(422)
                .body("code", equalTo("EVIDENCE_FROM_THE_FUTURE"));
        act(WORKER, id, "investigate", INVESTIGATE).statusCode(200);
        act(MEDIATOR, id, "form-panel", PANEL.replace("EX-1", "EX-9"))
                .statusCode(400)
                .body("code", equalTo("UNKNOWN_EXPERT"));
        act(MEDIATOR, id, "form-panel", PANEL.replace("EX-1", "EX-2"))
                .statusCode(400)
                .body("code", equalTo("INACTIVE_EXPERT"));
        act(MEDIATOR, id, "form-panel", PANEL.replace("false", "true"))
                .statusCode(422)
                .body("code", equalTo("EXPERT_RELATED_TO_PARTY"));
    }

    @Test
    void the_same_call_again_is_answered_as_the_first() {
        var dispute = newCase().report();
        var first = withKey(dispute).statusCode(201).extract().asString();
        assertThat(withKey(dispute).statusCode(201).extract().asString()).isEqualTo(first);
    }

    @Test
    void the_pool_is_asked_by_what_is_known_and_where_it_is_needed() {
        MEDIATOR.get("/experts?field=NEIGHBOUR&area=" + Person.GRID)
                .statusCode(200)
                .body("items.code", contains("EX-1"));
        MEDIATOR.get("/experts?field=LAND").statusCode(200).body("items", empty());
    }

    private LiveCase pendingCheck() {
        return newCase()
                .report()
                .accepted()
                .dispatched(LiveCase.HOUSING)
                .handled(LiveCase.HOUSING)
                .awaitState("PENDING_CHECK");
    }

    private static String opened(LiveCase dispute) {
        return post(MEDIATOR, dispute, OPEN)
                .statusCode(201)
                .body("state", equalTo("OPENED"))
                .body("holdsCase", equalTo(true))
                .extract()
                .path("id");
    }

    private static ValidatableResponse post(Person person, LiveCase dispute, String body) {
        return person.post(dispute.id, "mediation", body);
    }

    private static ValidatableResponse act(Person person, String id, String verb, String body) {
        return person.request()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/mediations/{id}/{verb}", id, verb)
                .then();
    }

    private static ValidatableResponse withKey(LiveCase dispute) {
        return MEDIATOR.request()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", "m-" + dispute.id)
                .body(OPEN)
                .post("/api/v1/cases/{id}/mediation", dispute.id)
                .then();
    }
}
