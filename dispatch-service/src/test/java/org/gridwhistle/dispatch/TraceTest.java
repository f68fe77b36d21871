package org.gridwhistle.dispatch;

import java.util.UUID;

import org.gridwhistle.chassis.testing.StackResource;
import org.gridwhistle.chassis.testing.TestTokens;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwhistle.dispatch.LiveCase.CIVIL;
import static org.gridwhistle.dispatch.LiveCase.HOUSING;
import static org.gridwhistle.dispatch.Person.DISPATCHER;
import static org.gridwhistle.dispatch.Person.LEADER;
import static org.gridwhistle.dispatch.Person.WORKER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** What people did to a case stays told: who, from where, and what it changed. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class TraceTest extends ComponentTest {

    @Test
    void each_accepted_command_of_a_person_is_in_the_trace_and_nothing_else() {
        var flooding = newCase().report();
        WORKER.post(flooding.id, "accept", "{}").statusCode(403);
        DISPATCHER
                .post(flooding.id, "dispatch", "{\"lead\": \"%s\"}".formatted(HOUSING))
                .statusCode(409);
        DISPATCHER
                .post(flooding.id, "accept", "{\"note\": \"联系人王大山 13912345678\"}")
                .statusCode(200);
        LEADER.post(flooding.id, "dispatch", "{\"lead\": \"%s\", \"cooperating\": [\"%s\"]}".formatted(HOUSING, CIVIL))
                .statusCode(200);
        var trace = DISPATCHER.get("/cases/{id}/trace", flooding.id);
        trace.statusCode(200)
                .body("id", equalTo(flooding.id.toString()))
                .body("verified", equalTo(true))
                .body("firstBroken", nullValue())
                .body("entries.command", contains("Accept", "Dispatch"))
                .body("entries.seq", contains(1, 2))
                .body("entries.area", contains(Person.GRID, Person.GRID))
                .body("entries[0].actor.id", equalTo("dispatcher@3299"))
                .body("entries[1].actor.role", equalTo("centre-leader"))
                .body("entries[0].origin.address", equalTo("127.0.0.1"))
                .body("entries[0].change.before.state", equalTo("REPORTED"))
                .body("entries[0].change.after.state", equalTo("ACCEPTED"))
                .body("entries[0].change.after.version", equalTo(2))
                .body("entries[1].change.fields.field", hasItems("file.tasks[0].unit", "file.tasks[1].unit", "state"))
                .body("entries[1].change.fields.find { it.field == 'file.tasks[0].unit' }.to", equalTo(HOUSING));
        assertThat(trace.extract().asString()).doesNotContain("王大山", "13912345678");
    }

    @Test
    void those_who_answer_for_the_area_see_it_and_nobody_else() {
        var id = newCase().report().accepted().dispatched(HOUSING).id;
        for (var may : new TestTokens[] {
            TestTokens.dispatcher(), TestTokens.centreLeader(), TestTokens.analyst(), TestTokens.admin()
        }) {
            new Person(may).get("/cases/{id}/trace", id).statusCode(200).body("entries", hasSize(2));
            new Person(may.org("329902"))
                    .get("/cases/{id}/trace", id)
                    .statusCode(403)
                    .body("code", equalTo("OUTSIDE_YOUR_AREA"));
        }
        for (var mayNot : new TestTokens[] {
            TestTokens.gridWorker(Person.GRID),
            TestTokens.handler(HOUSING),
            TestTokens.unitHead(HOUSING),
            TestTokens.upstreamApp()
        }) {
            new Person(mayNot).get("/cases/{id}/trace", id).statusCode(403).body("code", equalTo("FORBIDDEN"));
        }
        DISPATCHER.get("/cases/{id}/trace", UUID.randomUUID()).statusCode(404).body("code", equalTo("NOT_FOUND"));
    }
}
