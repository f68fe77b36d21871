package org.gridwhistle.department;

import java.time.Instant;
import java.time.OffsetDateTime;

import org.gridwhistle.chassis.testing.Contracts;
import org.gridwhistle.chassis.testing.StackResource;
import org.gridwhistle.chassis.testing.TopicProbe;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwhistle.department.UnitDesk.DONE;
import static org.gridwhistle.department.UnitDesk.FOUND_TRUE;
import static org.gridwhistle.department.UnitDesk.HANDLER;
import static org.gridwhistle.department.UnitDesk.HEAD;
import static org.gridwhistle.department.UnitDesk.OTHER_HANDLER;
import static org.gridwhistle.department.UnitDesk.OTHER_UNIT;
import static org.gridwhistle.department.UnitDesk.THERE;
import static org.gridwhistle.department.UnitDesk.UNIT;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** The whole life of a task, from the centre's order to its confirmation. */
@QuarkusTest
@WithTestResource(StackResource.class)
class ChainTest {

    TopicProbe probe;
    private Centre centre;

    @BeforeEach
    void city() {
        City.publish(probe);
        centre = new Centre(probe);
    }

    @Test
    void what_the_centre_orders_stands_in_the_units_queue_with_all_it_needs() {
        centre.lead(UNIT).dispatch();
        var view = HANDLER.read(centre.task(0))
                .statusCode(200)
                .body("id", equalTo(centre.task(0).toString()))
                .body("caseId", equalTo(centre.caseId().toString()))
                .body("caseNumber", equalTo("329901-20260710-000001"))
                .body("unit", equalTo(UNIT))
                .body("unitName", equalTo("东江县住房和城乡建设局"))
                .body("areaName", equalTo("南城市 东江县 曲河镇 陆庄村"))
                .body("role", equalTo("LEAD"))
                .body("mandatory", equalTo(true))
                .body("state", equalTo("PENDING_SIGN"))
                .body("round", equalTo(1))
                .body("version", equalTo(1))
                .body("title", equalTo("房屋进水"))
                .body("matterName", equalTo("房屋进水倒灌"))
                .body("gridLabel", equalTo("陆庄村003"))
                .body("location.lat", equalTo(32.53f))
                .body("overdue", equalTo(false))
                .body("nextStep", equalTo("SIGN"))
                .body("evidence", equalTo("BEFORE_AFTER"))
                .body("remoteArrival", equalTo(false))
                .body("authorityLine.code", equalTo("329901001-0112"))
                .body("signedAt", nullValue())
                .body("timeline", hasSize(1))
                .extract();
        assertThat(view.<String>path("nextDue")).isEqualTo(view.path("signDue"));
        assertThat(view.<Integer>path("ageSeconds")).isBetween(59, 600);
        assertThat(view.<String>path("visibleAt")).endsWith("+08:00");
        assertThat(OffsetDateTime.parse(view.path("visibleAt")).toInstant())
                .isBetween(OffsetDateTime.parse(view.path("assignedAt")).toInstant(), Instant.now());
    }

    @Test
    void a_task_goes_from_the_signature_to_the_confirmation() {
        centre.lead(UNIT).dispatch();
        var task = centre.task(0);

        HANDLER.sign(task).statusCode(200).body("state", equalTo("SIGNED")).body("nextStep", equalTo("ARRIVE"));
        HEAD.post(task, "arrive", THERE)
                .statusCode(200)
                .body("state", equalTo("ARRIVED"))
                .body("version", equalTo(3));
        HANDLER.post(task, "findings", FOUND_TRUE).statusCode(200).body("nextStep", equalTo("SUBMIT_FEEDBACK"));
        HANDLER.post(task, "feedback", DONE)
                .statusCode(200)
                .body("state", equalTo("FEEDBACK_SUBMITTED"))
                .body("nextStep", equalTo("WAIT"))
                .body("nextDue", nullValue());
        centre.send(centre.closedMessage());
        centre.awaitTold("grid.task.confirmed.v1", task);

        HANDLER.read(task)
                .body("state", equalTo("CONFIRMED"))
                .body("nextStep", equalTo("NONE"))
                .body("arrival.people", contains("陈建国", "刘敏"))
                .body("arrival.place.lat", equalTo(32.5301f))
                .body("findings.code", equalTo("TRUE"))
                .body("feedback.resultCode", equalTo("RESOLVED"))
                .body("feedback.evidence.kind", contains("BEFORE", "AFTER"))
                .body(
                        "timeline.state",
                        contains("PENDING_SIGN", "SIGNED", "ARRIVED", "HANDLING", "FEEDBACK_SUBMITTED", "CONFIRMED"))
                .body("timeline.version", contains(1, 2, 3, 4, 5, 6))
                .body("timeline.actor.role", contains("system", "handler", "unit-head", "handler", "handler", "system"))
                .body("timeline[3].text", equalTo("院内积水约三十厘米"));
    }

    @Test
    void every_step_is_told_once_in_order_by_the_contract() {
        centre.lead(UNIT).cooperating(OTHER_UNIT).dispatch();
        HANDLER.handle(centre.task(0));
        OTHER_HANDLER.handle(centre.task(1));
        centre.send(centre.closedMessage());
        centre.awaitTold("grid.task.confirmed.v1", centre.task(1));

        for (var task : new int[] {0, 1}) {
            var told = centre.told(centre.task(task));
            assertThat(told)
                    .extracting(record -> record.type())
                    .containsExactly(
                            "grid.task.assigned.v1",
                            "grid.task.signed.v1",
                            "grid.task.arrived.v1",
                            "grid.task.findings-recorded.v1",
                            "grid.task.feedback-submitted.v1",
                            "grid.task.confirmed.v1");
            assertThat(told)
                    .extracting(record -> record.json().get("version").asInt())
                    .containsExactly(1, 2, 3, 4, 5, 6);
            assertThat(told).allSatisfy(record -> {
                assertThat(Contracts.violations(record.type(), record.data())).isEmpty();
                assertThat(record.key()).isEqualTo(centre.caseId().toString());
                assertThat(record.subject()).isEqualTo(record.key());
                assertThat(record.json().get("at").asText()).endsWith("+08:00");
                assertThat(record.headers().get("ce_source")).isEqualTo("/gridwhistle/department");
            });
        }
    }

    @Test
    void the_trace_of_the_centres_message_goes_on_into_the_timeline_and_out_again() {
        centre.lead(UNIT);
        var message = centre.dispatchedMessage();
        var traceId = message.traceparent().split("-")[1];
        centre.send(message);
        var told = centre.awaitTold("grid.task.assigned.v1", centre.task(0));
        assertThat(told.headers().get("traceparent")).contains(traceId);
        HANDLER.read(centre.task(0)).body("timeline[0].traceId", equalTo(traceId));
    }

    @Test
    void who_arrives_without_signing_is_told_to_have_signed() {
        centre.lead(UNIT).dispatch();
        HANDLER.arrive(centre.task(0)).statusCode(200).body("state", equalTo("ARRIVED"));
        var told = centre.awaitTold("grid.task.arrived.v1", centre.task(0));
        assertThat(told.json().get("impliedSign").asBoolean()).isTrue();
        assertThat(Contracts.violations(told.type(), told.data())).isEmpty();
        var signedAt = HANDLER.read(centre.task(0)).extract().<String>path("signedAt");
        assertThat(signedAt).isEqualTo(told.json().get("arrivedAt").asText());
    }
}
