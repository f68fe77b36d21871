package org.gridwhistle.dispatch;

import java.util.UUID;

import org.gridwhistle.chassis.testing.StackResource;
import org.gridwhistle.chassis.testing.TestTokens;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwhistle.dispatch.LiveCase.HOUSING;
import static org.gridwhistle.dispatch.Person.DISPATCHER;
import static org.gridwhistle.dispatch.Person.LEADER;
import static org.gridwhistle.dispatch.Person.WORKER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** Two reports of one thing become one, and two again. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class MergingTest extends ComponentTest {

    private LiveCase master;
    private LiveCase child;

    @BeforeEach
    void twoReportsOfOneFlood() {
        master = newCase().report().accepted().dispatched(HOUSING);
        child = newCase().report().accepted().dispatched(HOUSING);
    }

    @Test
    void a_merged_case_follows_its_master_and_is_found_when_that_is_closed() {
        merge(child, master).statusCode(200).body("state", equalTo("MERGED")).body("leadUnit", nullValue());
        child.awaitMessage("merged");
        assertThat(child.messageNames())
                .containsExactly("opened", "accepted", "dispatched", "task-withdrawn", "merged");
        master.awaitMessage("adopted");
        assertThat(master.messageNames()).containsExactly("opened", "accepted", "dispatched", "adopted");
        DISPATCHER.read(child.id).body("ties.master.caseId", equalTo(master.id.toString()));
        DISPATCHER.read(master.id).body("ties.children.caseId", contains(child.id.toString()));
        DISPATCHER.get("/cases?master=" + master.id).body("items.id", contains(child.id.toString()));
        DISPATCHER
                .get("/cases?masterState=CLOSED&master=" + master.id)
                .statusCode(200)
                .body("items", hasSize(0));
        DISPATCHER.get("/cases?masterState=DISPATCHED&master=" + master.id).body("items", hasSize(1));
    }

    @Test
    void a_parted_case_is_as_it_was_accepted() {
        merge(child, master).statusCode(200);
        DISPATCHER
                .post(child.id, "unmerge", "{\"note\": \"不是同一处\"}")
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"));
        master.awaitMessage("released");
        child.awaitMessage("unmerged");
        DISPATCHER.read(master.id).body("ties.children", hasSize(0));
        DISPATCHER
                .post(child.id, "unmerge", "{\"note\": \"再拆\"}")
                .statusCode(409)
                .body("code", equalTo("WRONG_STATE"));
        child.dispatched(HOUSING).handled(HOUSING).awaitState("PENDING_CHECK");
        assertThat(child.messageNames()).contains("unmerged", "check-requested");
    }

    @Test
    void the_same_call_again_is_answered_as_the_first_and_done_once() {
        var body = "{\"master\": \"%s\", \"note\": \"同一处\"}".formatted(master.id);
        var first = mergeWithKey(body);
        assertThat(mergeWithKey(body)).isEqualTo(first);
        DISPATCHER.read(master.id).body("ties.children", hasSize(1));
    }

    @Test
    void if_the_master_refuses_the_child_stays_as_it_is() {
        merge(child, master, 99).statusCode(409).body("code", equalTo("STALE_VERSION"));
        merge(child, child).statusCode(422).body("code", equalTo("MERGED_INTO_ITSELF"));
        var elsewhere = newCase().in(Person.OTHER_GRID).report();
        merge(child, elsewhere).statusCode(422).body("code", equalTo("MASTER_ELSEWHERE"));
        var ended = newCase().report();
        ended.by(DISPATCHER, "reject", "{\"reasonCode\": \"PETITION\", \"note\": \"信访\"}")
                .by(LEADER, "confirm-rejection", "{}");
        merge(child, ended).statusCode(422).body("code", equalTo("MASTER_NOT_OPEN"));
        DISPATCHER
                .post(child.id, "merge", "{\"master\": \"%s\", \"note\": \"并\"}".formatted(UUID.randomUUID()))
                .statusCode(400)
                .body("errors.field", hasItem("master"));
        DISPATCHER.post(child.id, "merge", "{}").statusCode(400).body("errors.field", hasItem("note"));
        DISPATCHER.read(child.id).body("state", equalTo("DISPATCHED"));
        merge(child, master).statusCode(200);
        merge(newCase().report(), child).statusCode(422).body("code", equalTo("MASTER_IS_MERGED"));
        merge(master, newCase().report()).statusCode(422).body("code", equalTo("CHILD_HAS_CHILDREN"));
    }

    @Test
    void only_the_centre_of_both_merges() {
        for (var person : new Person[] {WORKER, LEADER}) {
            person.post(child.id, "merge", "{}").statusCode(403).body("code", equalTo("FORBIDDEN"));
            person.post(child.id, "unmerge", "{}").statusCode(403).body("code", equalTo("FORBIDDEN"));
        }
        var nextDoor = new Person(TestTokens.dispatcher().org("329902"));
        nextDoor.post(child.id, "merge", "{\"master\": \"%s\", \"note\": \"并\"}".formatted(master.id))
                .statusCode(403)
                .body("code", equalTo("OUTSIDE_YOUR_AREA"));
    }

    private static ValidatableResponse merge(LiveCase child, LiveCase master) {
        return DISPATCHER.post(child.id, "merge", "{\"master\": \"%s\", \"note\": \"同一处积水\"}".formatted(master.id));
    }

    private static ValidatableResponse merge(LiveCase child, LiveCase master, int version) {
        return DISPATCHER.post(
                child.id,
                "merge",
                "{\"master\": \"%s\", \"note\": \"同一处\", \"expectedVersion\": %d}".formatted(master.id, version));
    }

    private String mergeWithKey(String body) {
        return DISPATCHER
                .request()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", "merge-" + child.id)
                .body(body)
                .post("/api/v1/cases/{id}/merge", child.id)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
