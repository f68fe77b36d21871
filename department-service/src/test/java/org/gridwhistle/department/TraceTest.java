package org.gridwhistle.department;

import org.gridwhistle.chassis.testing.StackResource;
import org.gridwhistle.chassis.testing.TestTokens;
import org.gridwhistle.chassis.testing.TopicProbe;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwhistle.department.UnitDesk.DISPATCHER;
import static org.gridwhistle.department.UnitDesk.HANDLER;
import static org.gridwhistle.department.UnitDesk.OTHER_HANDLER;
import static org.gridwhistle.department.UnitDesk.OTHER_UNIT;
import static org.gridwhistle.department.UnitDesk.UNIT;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

/** What people did to a task stays told; the tasks of a case are one chain. */
@QuarkusTest
@WithTestResource(StackResource.class)
class TraceTest {

    TopicProbe probe;
    private Centre work;

    @BeforeEach
    void a_case_of_two_units() {
        City.publish(probe);
        work = new Centre(probe).lead(UNIT).cooperating(OTHER_UNIT).dispatch();
    }

    @Test
    void a_task_shows_what_was_done_to_it_and_not_what_was_done_to_its_neighbour() {
        HANDLER.sign(work.task(0)).statusCode(200);
        OTHER_HANDLER.sign(work.task(1)).statusCode(200);
        HANDLER.arrive(work.task(0)).statusCode(200);
        HANDLER.sign(work.task(0)).statusCode(409);
        var trace = DISPATCHER.get("/tasks/{id}/trace", work.task(0));
        trace.statusCode(200)
                .body("verified", equalTo(true))
                .body("entries.command", contains("Sign", "Arrive"))
                .body("entries.seq", contains(1, 3))
                .body("entries[0].actor.unit", equalTo(UNIT))
                .body("entries[0].change.before.state", equalTo("PENDING_SIGN"))
                .body("entries[0].change.after.state", equalTo("SIGNED"))
                .body("entries[0].change.fields.field", hasItem("progress.signedAt"));
        assertThat(trace.extract().asString()).doesNotContain("陈建国", "刘敏");
    }

    @Test
    void those_who_answer_for_the_area_see_it_and_the_unit_itself_does_not() {
        HANDLER.sign(work.task(0)).statusCode(200);
        for (var may : new TestTokens[] {
            TestTokens.dispatcher(), TestTokens.centreLeader(), TestTokens.analyst(), TestTokens.admin()
        }) {
            new UnitDesk(may).get("/tasks/{id}/trace", work.task(0)).statusCode(200);
            new UnitDesk(may.org("329902"))
                    .get("/tasks/{id}/trace", work.task(0))
                    .statusCode(403)
                    .body("code", equalTo("OUTSIDE_YOUR_AREA"));
        }
        for (var mayNot : new TestTokens[] {
            TestTokens.handler(UNIT),
            TestTokens.unitHead(UNIT),
            TestTokens.gridWorker("329901001001003"),
            TestTokens.upstreamApp()
        }) {
            new UnitDesk(mayNot)
                    .get("/tasks/{id}/trace", work.task(0))
                    .statusCode(403)
                    .body("code", equalTo("FORBIDDEN"));
        }
    }
}
