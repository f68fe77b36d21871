package org.gridwhistle.department;

import java.time.Duration;
import java.util.UUID;

import org.gridwhistle.chassis.testing.CloudEvent;
import org.gridwhistle.chassis.testing.StackResource;
import org.gridwhistle.chassis.testing.TopicProbe;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwhistle.department.UnitDesk.HANDLER;
import static org.gridwhistle.department.UnitDesk.NOT_OURS;
import static org.gridwhistle.department.UnitDesk.UNIT;

/** Messages come twice, late, or broken. */
@QuarkusTest
@WithTestResource(StackResource.class)
class MessagesTest {

    private static final String DEAD = "grid.cases.dlq";

    TopicProbe probe;
    private Centre centre;

    @BeforeEach
    void aCase() {
        City.publish(probe);
        centre = new Centre(probe).lead(UNIT);
    }

    @Test
    void the_same_messages_again_change_nothing() {
        var order = centre.dispatchedMessage();
        var close = centre.closedMessage();
        centre.send(order, order);
        centre.awaitTold("grid.task.assigned.v1", centre.task(0));
        HANDLER.handle(centre.task(0));
        centre.send(close, order, close);
        centre.awaitTold("grid.task.confirmed.v1", centre.task(0));
        taken();
        assertThat(centre.toldTypes(centre.task(0)))
                .containsExactly(
                        "grid.task.assigned.v1",
                        "grid.task.signed.v1",
                        "grid.task.arrived.v1",
                        "grid.task.findings-recorded.v1",
                        "grid.task.feedback-submitted.v1",
                        "grid.task.confirmed.v1");
    }

    @Test
    void the_same_order_under_another_id_opens_no_second_task() {
        centre.send(centre.dispatchedMessage(), centre.dispatchedMessage());
        taken();
        assertThat(centre.toldTypes(centre.task(0))).containsExactly("grid.task.assigned.v1");
    }

    @Test
    void decisions_that_come_late_change_nothing() {
        centre.dispatch();
        HANDLER.post(centre.task(0), "return", NOT_OURS).statusCode(200);
        centre.send(centre.decisionMessage(0, "APPROVED"));
        centre.awaitTold("grid.task.returned.v1", centre.task(0));

        centre.send(
                centre.decisionMessage(0, "DENIED"),
                centre.reworkMessage(0, 2, Duration.ofHours(1)),
                centre.withdrawalMessage(0),
                centre.closedMessage());
        taken();
        assertThat(centre.toldTypes(centre.task(0)))
                .containsExactly("grid.task.assigned.v1", "grid.task.return-requested.v1", "grid.task.returned.v1");
    }

    @Test
    void what_does_not_concern_the_units_is_passed_over() {
        centre.send(CloudEvent.of("grid.case.rejected.v1", centre.caseId().toString(), """
                {"reasonCode": "PETITION"}"""));
        centre.send(CloudEvent.of("grid.case.something-new.v7", centre.caseId().toString(), "[]"));
        taken();
        assertThat(probe.all(DEAD))
                .noneMatch(letter -> centre.caseId().toString().equals(letter.key()));
    }

    @Test
    void poison_is_put_aside_with_its_headers_and_the_rest_goes_on() {
        var order = centre.dispatchedMessage();
        var key = centre.caseId().toString();
        var withoutDeadline = new Centre(probe).task(UNIT, "LEAD", task -> task.remove("handleDue"));
        var noCase = order.withId(UUID.randomUUID().toString()).withData("{\"caseId\": \"nobody\"}");
        var noJson = order.withId(UUID.randomUUID().toString()).withData("{");
        probe.sendRaw(Centre.CASES, key, "no message of ours");
        centre.send(noCase, noJson, withoutDeadline.dispatchedMessage().withKey(key), order);

        centre.awaitTold("grid.task.assigned.v1", centre.task(0));
        var letters = probe.await(DEAD, 4, letter -> key.equals(letter.key()));

        assertThat(letters).extracting(letter -> letter.data()).contains("no message of ours", "{");
        assertThat(letters)
                .allSatisfy(
                        letter -> assertThat(letter.headers()).containsKeys("dlq_reason", "dlq_time", "dlq_offset"));
        assertThat(letters)
                .filteredOn(letter -> noCase.id().equals(letter.id()))
                .singleElement()
                .satisfies(letter -> {
                    assertThat(letter.type()).isEqualTo("grid.case.dispatched.v1");
                    assertThat(letter.subject()).isEqualTo(key);
                    assertThat(letter.headers()).containsEntry("traceparent", noCase.traceparent());
                });
    }

    @Test
    void a_task_that_can_never_be_saved_takes_none_of_its_batch_down() {
        var unsaveable = new Centre(probe).lead("U-\0").dispatchedMessage();
        var key = unsaveable.key();
        centre.send(unsaveable, centre.dispatchedMessage().withKey(key));
        centre.awaitTold("grid.task.assigned.v1", centre.task(0));
        probe.await(DEAD, 1, letter -> unsaveable.id().equals(letter.id()));
    }

    /** Waits until all that was sent for this case has been taken: a task of another case behind it stands in its queue. */
    private void taken() {
        var behind = new Centre(probe).lead(UNIT);
        centre.send(behind.dispatchedMessage().withKey(centre.caseId().toString()));
        behind.awaitTold("grid.task.assigned.v1", behind.task(0));
    }
}
