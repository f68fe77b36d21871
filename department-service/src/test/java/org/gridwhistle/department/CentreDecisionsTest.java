package org.gridwhistle.department;

import java.time.Duration;

import org.gridwhistle.chassis.testing.StackResource;
import org.gridwhistle.chassis.testing.TopicProbe;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwhistle.department.UnitDesk.DONE;
import static org.gridwhistle.department.UnitDesk.HANDLER;
import static org.gridwhistle.department.UnitDesk.NOT_OURS;
import static org.gridwhistle.department.UnitDesk.OTHER_HANDLER;
import static org.gridwhistle.department.UnitDesk.OTHER_UNIT;
import static org.gridwhistle.department.UnitDesk.UNIT;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

/** What the centre decides about tasks: returns, rework, withdrawal, the end. */
@QuarkusTest
@WithTestResource(StackResource.class)
class CentreDecisionsTest {

    TopicProbe probe;
    private Centre centre;

    @BeforeEach
    void aCase() {
        City.publish(probe);
        centre = new Centre(probe).lead(UNIT).cooperating(OTHER_UNIT).dispatch();
    }

    @Test
    void a_denied_return_leads_back_to_where_it_was_asked_and_the_unit_goes_on() {
        HANDLER.sign(centre.task(0)).statusCode(200);
        HANDLER.post(centre.task(0), "return", NOT_OURS)
                .statusCode(200)
                .body("state", equalTo("RETURN_REVIEW"))
                .body("nextStep", equalTo("WAIT"));
        HANDLER.arrive(centre.task(0)).statusCode(409).body("code", equalTo("WRONG_STATE"));

        centre.send(centre.decisionMessage(0, "DENIED"));
        centre.awaitTold("grid.task.return-denied.v1", centre.task(0));

        HANDLER.read(centre.task(0))
                .body("state", equalTo("SIGNED"))
                .body("returnRequests.proposedUnit", contains(OTHER_UNIT))
                .body("timeline[3].text", equalTo("该路段已移交"));
        HANDLER.arrive(centre.task(0)).statusCode(200);
        allToldKeepsTheContract();
    }

    @Test
    void an_approved_return_ends_the_task_and_another_unit_gets_a_new_one() {
        HANDLER.post(centre.task(0), "return", NOT_OURS).statusCode(200);
        centre.send(centre.decisionMessage(0, "APPROVED"));
        centre.awaitTold("grid.task.returned.v1", centre.task(0));
        HANDLER.read(centre.task(0)).body("state", equalTo("RETURNED")).body("nextStep", equalTo("NONE"));

        centre.lead(OTHER_UNIT).send(centre.dispatchedMessage());
        centre.awaitTold("grid.task.assigned.v1", centre.task(2));
        OTHER_HANDLER.handle(centre.task(2));
        HANDLER.sign(centre.task(0)).statusCode(409).body("code", equalTo("WRONG_STATE"));
        allToldKeepsTheContract();
    }

    @Test
    void a_task_found_to_be_anothers_goes_back_on_its_findings() {
        HANDLER.arrive(centre.task(0)).statusCode(200);
        HANDLER.post(centre.task(0), "findings", "{\"code\": \"NOT_OURS\", \"note\": \"水务管网\"}")
                .statusCode(200)
                .body("nextStep", equalTo("REQUEST_RETURN"));
        HANDLER.post(centre.task(0), "return", NOT_OURS).statusCode(200).body("state", equalTo("RETURN_REVIEW"));
        centre.send(centre.decisionMessage(0, "DENIED"));
        centre.awaitTold("grid.task.return-denied.v1", centre.task(0));
        HANDLER.post(centre.task(0), "feedback", DONE).statusCode(200);
        allToldKeepsTheContract();
    }

    @Test
    void a_failed_check_starts_another_round_for_the_units_it_names() {
        HANDLER.handle(centre.task(0));
        OTHER_HANDLER.handle(centre.task(1));

        centre.send(centre.reworkMessage(0, 2, Duration.ofHours(6)));
        var told = centre.awaitTold("grid.task.rework-started.v1", centre.task(0));

        assertThat(told.json().get("round").asInt()).isEqualTo(2);
        var view = HANDLER.read(centre.task(0))
                .body("state", equalTo("HANDLING"))
                .body("round", equalTo(2))
                .body("nextStep", equalTo("SUBMIT_FEEDBACK"))
                .extract();
        assertThat(view.<String>path("nextDue"))
                .isEqualTo(told.json().get("handleDue").asText());
        OTHER_HANDLER
                .read(centre.task(1))
                .body("state", equalTo("FEEDBACK_SUBMITTED"))
                .body("round", equalTo(1));

        HANDLER.post(centre.task(0), "feedback", DONE).statusCode(200).body("round", equalTo(2));
        centre.send(centre.closedMessage());
        centre.awaitTold("grid.task.confirmed.v1", centre.task(0));
        centre.awaitTold("grid.task.confirmed.v1", centre.task(1));
        allToldKeepsTheContract();
    }

    @Test
    void a_task_that_is_needed_no_longer_is_withdrawn() {
        HANDLER.sign(centre.task(0)).statusCode(200);
        centre.send(centre.withdrawalMessage(0));
        var told = centre.awaitTold("grid.task.withdrawn.v1", centre.task(0));
        assertThat(told.json().get("reason").asText()).isEqualTo("并单");
        HANDLER.arrive(centre.task(0)).statusCode(409).body("code", equalTo("WRONG_STATE"));
        allToldKeepsTheContract();
    }

    @Test
    void when_the_case_is_closed_a_task_that_nobody_waited_for_is_withdrawn() {
        HANDLER.handle(centre.task(0));
        centre.send(centre.closedMessage());
        centre.awaitTold("grid.task.confirmed.v1", centre.task(0));
        var told = centre.awaitTold("grid.task.withdrawn.v1", centre.task(1));
        assertThat(told.json().get("reason").asText()).isEqualTo("CASE_CLOSED");
        OTHER_HANDLER.read(centre.task(1)).body("state", equalTo("WITHDRAWN"));
        allToldKeepsTheContract();
    }

    private void allToldKeepsTheContract() {
        centre.allToldKeepsTheContract();
    }
}
