package org.gridwhistle.department;

import java.time.Duration;
import java.time.OffsetDateTime;

import org.gridwhistle.chassis.testing.StackResource;
import org.gridwhistle.chassis.testing.TopicProbe;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwhistle.department.UnitDesk.CONTAINED;
import static org.gridwhistle.department.UnitDesk.DONE;
import static org.gridwhistle.department.UnitDesk.FOUND_TRUE;
import static org.gridwhistle.department.UnitDesk.GRID_WORKER;
import static org.gridwhistle.department.UnitDesk.HANDLER;
import static org.gridwhistle.department.UnitDesk.HEAD;
import static org.gridwhistle.department.UnitDesk.OTHER_HANDLER;
import static org.gridwhistle.department.UnitDesk.OTHER_UNIT;
import static org.gridwhistle.department.UnitDesk.RATING;
import static org.gridwhistle.department.UnitDesk.UNIT;
import static org.gridwhistle.department.UnitDesk.contacted;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** What units note on the way: contacts, arrivals that the grid countersigns, stages, notes, departures, ratings. */
@QuarkusTest
@WithTestResource(StackResource.class)
class FieldWorkTest {

    private static final String NOTE = """
            {"text": "东墙含水率百分之十八", "evidence": [{"kind": "OTHER", "ref": "photo-7"}]}""";

    TopicProbe probe;
    private Centre centre;

    @BeforeEach
    void city() {
        City.publish(probe);
        centre = new Centre(probe);
    }

    @AfterEach
    void allToldKeepsTheContract() {
        centre.allToldKeepsTheContract();
    }

    @Test
    void the_contact_presses_until_the_reporter_was_reached() {
        centre.task(UNIT, "LEAD", task -> task.put("contactDue", Scene.in(Duration.ofMinutes(30))))
                .dispatch();
        HANDLER.sign(centre.task(0)).statusCode(200);
        var view = HANDLER.read(centre.task(0)).extract();
        assertThat(view.<String>path("nextDue")).isEqualTo(view.path("contactDue"));

        var reached = HANDLER.post(centre.task(0), "contact", "{\"outcome\": \"REACHED\", \"note\": \"住户在家\"}")
                .statusCode(200)
                .body("contact.attempts.outcome", contains("REACHED"))
                .body("state", equalTo("SIGNED"))
                .extract();
        assertThat(reached.<String>path("nextDue")).isEqualTo(reached.path("arriveDue"));
        var told = centre.awaitTold("grid.task.contacted.v1", centre.task(0));
        assertThat(told.json().get("attempts").asInt()).isEqualTo(1);
    }

    @Test
    void three_vain_tries_meet_the_contact_too() {
        centre.lead(UNIT).dispatch();
        HANDLER.sign(centre.task(0)).statusCode(200);
        for (var tries = 1; tries <= 3; tries++) {
            HANDLER.post(
                            centre.task(0),
                            "contact",
                            contacted("UNREACHED", OffsetDateTime.now().toString()))
                    .statusCode(200)
                    .body("contact.attempts", hasSize(tries))
                    .body("contact.metAt == null", equalTo(tries < 3));
        }
    }

    @Test
    void the_worker_of_the_grid_says_whether_they_really_came() {
        centre.lead(UNIT).cooperating(OTHER_UNIT).dispatch();
        HANDLER.arrive(centre.task(0)).statusCode(200);
        OTHER_HANDLER.arrive(centre.task(1)).statusCode(200);

        GRID_WORKER
                .post(centre.task(0), "confirm-arrival", "{}")
                .statusCode(200)
                .body("countersign.confirmed", equalTo(true));
        GRID_WORKER
                .post(centre.task(1), "dispute-arrival", "{\"reason\": \"现场未见到人\"}")
                .statusCode(200)
                .body("countersign.confirmed", equalTo(false))
                .body("countersign.reason", equalTo("现场未见到人"));

        centre.awaitTold("grid.task.arrival-confirmed.v1", centre.task(0));
        var disputed = centre.awaitTold("grid.task.arrival-disputed.v1", centre.task(1));
        assertThat(disputed.json().get("reason").asText()).isEqualTo("现场未见到人");
        OTHER_HANDLER.read(centre.task(1)).body("timeline.actor.role", contains("system", "handler", "grid-worker"));
    }

    @Test
    void a_matter_is_handled_stage_by_stage_and_each_stage_presses_in_turn() {
        var task = Scene.STAGED.task(centre);
        HANDLER.read(task)
                .body("nextStep", equalTo("COMPLETE_STAGE"))
                .body("stages.code", contains("CONTAIN", "REPAIR"));
        HANDLER.post(task, "complete-stage", CONTAINED.replaceFirst(", \"evidence\".*]", ""))
                .statusCode(422)
                .body("code", equalTo("PHOTO_REQUIRED"));
        var contained = HANDLER.post(task, "complete-stage", CONTAINED)
                .statusCode(200)
                .body("nextStep", equalTo("COMPLETE_STAGE"))
                .extract();
        assertThat(contained.<String>path("nextDue")).isEqualTo(contained.path("stages[1].due"));
        HANDLER.post(task, "complete-stage", CONTAINED.replace("CONTAIN", "REPAIR"))
                .statusCode(200)
                .body("nextStep", equalTo("SUBMIT_FEEDBACK"));
        HANDLER.post(task, "feedback", DONE).statusCode(200);
    }

    @Test
    void what_is_planned_as_a_follow_up_holds_no_feedback_back() {
        var task = Scene.STAGED.task(centre);
        HANDLER.post(task, "plan-stages", """
                        {"stages": [{"code": "CONTAIN", "due": "%s"}, {"code": "REPAIR", "due": "%s"},
                                    {"code": "RESTORE", "due": "%s", "followUp": true}]}""".formatted(Scene.inHours(1), Scene.inHours(5), Scene.inHours(500)))
                .statusCode(200)
                .body("stages.followUp", contains(false, false, true));
        HANDLER.post(task, "complete-stage", CONTAINED).statusCode(200);
        HANDLER.post(task, "complete-stage", CONTAINED.replace("CONTAIN", "REPAIR"))
                .statusCode(200);
        HANDLER.post(task, "feedback", DONE).statusCode(200);
        centre.awaitTold("grid.task.stage-planned.v1", task);
    }

    @Test
    void nobody_leaves_before_the_lead_is_done_unless_the_centre_says_so() {
        centre.lead(UNIT).cooperating(OTHER_UNIT).dispatch();
        HANDLER.arrive(centre.task(0)).statusCode(200);
        OTHER_HANDLER.handle(centre.task(1));
        OTHER_HANDLER.post(centre.task(1), "depart", "{}").statusCode(422).body("code", equalTo("DEPARTURE_TOO_EARLY"));
        HANDLER.post(centre.task(0), "depart", "{\"overrideReason\": \"中心调往另一处险情\"}")
                .statusCode(200)
                .body("departure.overrideReason", equalTo("中心调往另一处险情"));
        HANDLER.post(centre.task(0), "findings", FOUND_TRUE).statusCode(200);
        HANDLER.post(centre.task(0), "feedback", DONE).statusCode(200);
        OTHER_HANDLER
                .post(centre.task(1), "depart", "{\"note\": \"安置完毕\"}")
                .statusCode(200)
                .body("departure.note", equalTo("安置完毕"));
        centre.awaitTold("grid.task.departed.v1", centre.task(1));
    }

    @Test
    void a_follow_up_needs_no_arrival_and_outlives_the_closure() {
        centre.lead(UNIT)
                .task(
                        OTHER_UNIT,
                        "FOLLOW_UP",
                        task -> task.put("mandatory", false)
                                .put("instruction", "监测墙体含水率七日")
                                .putNull("arriveDue"))
                .dispatch();
        HANDLER.handle(centre.task(0));
        OTHER_HANDLER
                .sign(centre.task(1))
                .statusCode(200)
                .body("nextStep", equalTo("SUBMIT_FEEDBACK"))
                .body("instruction", equalTo("监测墙体含水率七日"))
                .body("role", equalTo("FOLLOW_UP"));
        centre.send(centre.closedMessage());
        centre.awaitTold("grid.task.confirmed.v1", centre.task(0));

        OTHER_HANDLER
                .post(centre.task(1), "note-progress", NOTE)
                .statusCode(200)
                .body("state", equalTo("SIGNED"));
        OTHER_HANDLER.post(centre.task(1), "note-progress", NOTE).statusCode(200);
        OTHER_HANDLER.post(centre.task(1), "feedback", DONE).statusCode(200);
        OTHER_HANDLER
                .read(centre.task(1))
                .body("notes.text", contains("东墙含水率百分之十八", "东墙含水率百分之十八"))
                .body("arrival", nullValue());
        centre.send(centre.taskMessage("grid.case.follow-up-confirmed.v1", 1));
        centre.awaitTold("grid.task.confirmed.v1", centre.task(1));
    }

    @Test
    void a_unit_rates_the_whistle_even_after_the_end() {
        centre.lead(UNIT).dispatch();
        HANDLER.handle(centre.task(0));
        centre.send(centre.closedMessage());
        centre.awaitTold("grid.task.confirmed.v1", centre.task(0));
        HEAD.post(centre.task(0), "rate-whistle", RATING).statusCode(200).body("state", equalTo("CONFIRMED"));
        HEAD.read(centre.task(0)).body("whistleRating.score", equalTo(4));
        centre.awaitTold("grid.task.whistle-rated.v1", centre.task(0));
        HEAD.post(centre.task(0), "rate-whistle", RATING.replace("4", "6")).statusCode(400);
    }

    @Test
    void who_saw_an_older_version_is_told_so_and_the_same_call_again_counts_once() {
        centre.lead(UNIT).dispatch();
        var task = centre.task(0);
        HANDLER.sign(task).statusCode(200);
        HANDLER.post(task, "contact", "{\"outcome\": \"REACHED\", \"expectedVersion\": 1}")
                .statusCode(409)
                .body("code", equalTo("STALE_VERSION"));
        for (var call = 0; call < 2; call++) {
            HANDLER.request()
                    .contentType(ContentType.JSON)
                    .header("Idempotency-Key", "contact-" + task)
                    .body("{\"outcome\": \"UNREACHED\"}")
                    .post("/api/v1/tasks/{id}/contact", task)
                    .then()
                    .statusCode(200)
                    .body("contact.attempts", hasSize(1));
        }
    }
}
