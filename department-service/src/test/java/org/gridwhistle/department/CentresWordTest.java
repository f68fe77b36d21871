package org.gridwhistle.department;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

import org.gridwhistle.chassis.testing.StackResource;
import org.gridwhistle.chassis.testing.TopicProbe;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwhistle.department.UnitDesk.HANDLER;
import static org.gridwhistle.department.UnitDesk.NOT_OURS;
import static org.gridwhistle.department.UnitDesk.OTHER_HANDLER;
import static org.gridwhistle.department.UnitDesk.OTHER_UNIT;
import static org.gridwhistle.department.UnitDesk.TO_ANOTHER;
import static org.gridwhistle.department.UnitDesk.UNIT;
import static org.gridwhistle.department.UnitDesk.moreTime;
import static org.gridwhistle.department.UnitDesk.standstill;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/** What the centre answers and orders while units work: more time, standstill, another lead, supervision. */
@QuarkusTest
@WithTestResource(StackResource.class)
class CentresWordTest {

    private static final OffsetDateTime TOMORROW =
            OffsetDateTime.now().plusDays(1).truncatedTo(ChronoUnit.SECONDS);

    TopicProbe probe;
    private Centre centre;

    @BeforeEach
    void aCase() {
        City.publish(probe);
        centre = new Centre(probe).lead(UNIT).cooperating(OTHER_UNIT).dispatch();
    }

    @AfterEach
    void allToldKeepsTheContract() {
        centre.allToldKeepsTheContract();
    }

    @Test
    void more_time_is_asked_for_and_given() {
        HANDLER.sign(centre.task(0)).statusCode(200);
        HANDLER.post(centre.task(0), "request-extension", moreTime(20))
                .statusCode(200)
                .body("state", equalTo("SIGNED"))
                .body("extension.nth", equalTo(1))
                .body("extension.decision", nullValue());
        var asked = centre.awaitTold("grid.task.extension-requested.v1", centre.task(0));
        assertThat(asked.json().get("nth").asInt()).isEqualTo(1);

        centre.send(centre.extensionMessage(0, "APPROVED", TOMORROW));
        var told = centre.awaitTold("grid.task.extended.v1", centre.task(0));

        var view = HANDLER.read(centre.task(0))
                .body("extension.decision", equalTo("APPROVED"))
                .extract();
        assertThat(view.<String>path("handleDue"))
                .isEqualTo(told.json().get("handleDue").asText());
        assertThat(OffsetDateTime.parse(view.path("handleDue")).toInstant()).isEqualTo(TOMORROW.toInstant());
    }

    @Test
    void in_an_emergency_that_says_so_the_system_signs_at_once() {
        var urgent = new Centre(probe)
                .lead(UNIT)
                .saying(dispatched -> dispatched.put("autoSign", true))
                .dispatch();
        var signed = urgent.awaitTold("grid.task.signed.v1", urgent.task(0));
        assertThat(signed.json().at("/actor/role").asText()).isEqualTo("system");
        assertThat(urgent.toldTypes(urgent.task(0))).containsExactly("grid.task.assigned.v1", "grid.task.signed.v1");
        HANDLER.read(urgent.task(0)).body("state", equalTo("SIGNED")).body("signedAt", not(nullValue()));
        urgent.allToldKeepsTheContract();
    }

    @Test
    void while_a_case_stands_still_nobody_works_and_no_clock_runs() {
        HANDLER.sign(centre.task(0)).statusCode(200);
        centre.send(centre.suspendedMessage());
        centre.awaitTold("grid.task.suspended.v1", centre.task(1));

        HANDLER.read(centre.task(0))
                .body("state", equalTo("SUSPENDED"))
                .body("nextStep", equalTo("WAIT"))
                .body("nextDue", nullValue())
                .body("suspension.standstill.reason", equalTo("SEASON"));
        HANDLER.arrive(centre.task(0)).statusCode(409).body("code", equalTo("WRONG_STATE"));

        centre.send(centre.resumedMessage(0, TOMORROW));
        centre.awaitTold("grid.task.resumed.v1", centre.task(1));
        HANDLER.read(centre.task(0)).body("state", equalTo("SIGNED")).body("suspension.standstill", nullValue());
        OTHER_HANDLER.read(centre.task(1)).body("state", equalTo("PENDING_SIGN"));
        HANDLER.arrive(centre.task(0)).statusCode(200);
    }

    @Test
    void a_standstill_that_is_not_granted_leaves_the_work_as_it_is() {
        HANDLER.arrive(centre.task(0)).statusCode(200);
        HANDLER.post(centre.task(0), "findings", UnitDesk.FOUND_TRUE).statusCode(200);
        HANDLER.post(centre.task(0), "request-suspension", standstill(24 * 30))
                .statusCode(200)
                .body("suspension.request.reason", equalTo("SEASON"));
        centre.awaitTold("grid.task.suspension-requested.v1", centre.task(0));
        centre.send(centre.taskMessage("grid.case.suspension-denied.v1", 0));
        centre.awaitTold("grid.task.suspension-denied.v1", centre.task(0));
        HANDLER.read(centre.task(0)).body("state", equalTo("HANDLING")).body("suspension.request", nullValue());
    }

    @Test
    void a_transfer_that_is_granted_ends_the_task() {
        HANDLER.post(centre.task(0), "transfer", TO_ANOTHER).statusCode(200).body("state", equalTo("RETURN_REVIEW"));
        var asked = centre.awaitTold("grid.task.transfer-requested.v1", centre.task(0));
        assertThat(asked.json().get("targetUnit").asText()).isEqualTo(OTHER_UNIT);
        centre.send(centre.decisionMessage(0, "APPROVED", said -> said.put("transfer", true)));
        centre.awaitTold("grid.task.transferred.v1", centre.task(0));
        HANDLER.read(centre.task(0)).body("state", equalTo("TRANSFERRED")).body("nextStep", equalTo("NONE"));
    }

    @Test
    void what_a_consultation_has_settled_is_not_asked_again() {
        HANDLER.post(centre.task(0), "return", NOT_OURS).statusCode(200);
        centre.send(centre.taskMessage("grid.case.consultation-concluded.v1", 0));
        centre.send(centre.decisionMessage(0, "DENIED", said -> said.put("binding", true)));
        centre.awaitTold("grid.task.return-denied.v1", centre.task(0));
        HANDLER.read(centre.task(0))
                .body("binding", equalTo(true))
                .body("timeline.type", hasItem("grid.case.consultation-concluded.v1"));
        HANDLER.post(centre.task(0), "return", NOT_OURS).statusCode(422).body("code", equalTo("BINDING_ASSIGNMENT"));
        HANDLER.post(centre.task(0), "transfer", TO_ANOTHER)
                .statusCode(422)
                .body("code", equalTo("BINDING_ASSIGNMENT"));
    }

    @Test
    void another_lead_takes_over_and_the_old_one_stays_to_help() {
        OTHER_HANDLER.sign(centre.task(1)).statusCode(200);
        centre.send(centre.leadChangedMessage(0, 1, true));
        centre.awaitTold("grid.task.role-changed.v1", centre.task(0));
        centre.awaitTold("grid.task.role-changed.v1", centre.task(1));
        HANDLER.read(centre.task(0)).body("role", equalTo("COOPERATING"));
        OTHER_HANDLER.read(centre.task(1)).body("role", equalTo("LEAD")).body("mandatory", equalTo(true));
    }

    @Test
    void a_step_of_supervision_is_seen_in_the_queue_until_its_clock_is_met() {
        centre.send(
                centre.supervisionMessage(0, "URGE", "SIGN"),
                centre.suspendedMessage(),
                centre.resumedMessage(0, TOMORROW));
        centre.awaitTold("grid.task.resumed.v1", centre.task(0));
        HANDLER.get("/units/{unit}/tasks?supervised=true&limit=1000", UNIT)
                .statusCode(200)
                .body("items.id", hasItem(centre.task(0).toString()));
        HANDLER.read(centre.task(0))
                .body("supervision.step", equalTo("URGE"))
                .body("supervision.clock", equalTo("SIGN"))
                .body("timeline.type", hasItem("grid.case.supervision-raised.v1"));
        assertThat(centre.toldTypes(centre.task(0))).noneMatch(type -> type.contains("supervision"));

        HANDLER.sign(centre.task(0)).statusCode(200).body("supervision", nullValue());
        HANDLER.get("/units/{unit}/tasks?supervised=true&limit=1000", UNIT)
                .body("items.id", not(hasItem(centre.task(0).toString())));
    }

    @Test
    void the_queue_is_asked_for_what_is_overdue_and_for_each_role() {
        var late = new Centre(probe)
                .task(UNIT, "LEAD", task -> task.put("signDue", Scene.inHours(-1)))
                .dispatch();
        HANDLER.get("/units/{unit}/tasks?overdue=true&role=LEAD&limit=1000", UNIT)
                .body("items.id", hasItem(late.task(0).toString()))
                .body("items.id", not(hasItem(centre.task(0).toString())));
        HANDLER.get("/units/{unit}/tasks?overdue=perhaps", UNIT).statusCode(400).body("code", equalTo("BAD_PARAMETER"));
        HANDLER.get("/units/{unit}/tasks?role=FOLLOW_UP&limit=1000", UNIT)
                .body("items.id", not(hasItem(centre.task(0).toString())));
    }

    @Test
    void a_cooperators_task_that_goes_on_after_the_case_is_not_ended_with_it() {
        centre.send(centre.taskMessage("grid.case.follow-up-split.v1", 1), centre.closedMessage());
        centre.awaitTold("grid.task.withdrawn.v1", centre.task(0));
        OTHER_HANDLER
                .read(centre.task(1))
                .body("role", equalTo("FOLLOW_UP"))
                .body("state", equalTo("PENDING_SIGN"))
                .body("timeline.type", contains("grid.task.assigned.v1", "grid.task.role-changed.v1"));
    }
}
