package org.gridwhistle.dispatch;

import org.gridwhistle.chassis.testing.CloudEvent;
import org.gridwhistle.chassis.testing.StackResource;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwhistle.dispatch.LiveCase.STALL;
import static org.gridwhistle.dispatch.LiveCase.TOWN_HALL;
import static org.gridwhistle.dispatch.Person.DISPATCHER;
import static org.hamcrest.Matchers.equalTo;

/** Messages come twice, late, or as nonsense. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class DeliveryTest extends ComponentTest {

    @Test
    void a_report_that_comes_twice_opens_one_case() {
        var stall = newCase().about(STALL).report();
        // Once as the broker repeats it, and once as a sender that had lost its memory.
        var again = stall.reported();
        probe.send("grid.events", again, again, stall.reported());
        newCase().report();
        stall.accepted();
        stall.awaitMessage("accepted");
        assertThat(stall.messageNames()).containsExactly("opened", "accepted");
    }

    @Test
    void news_of_a_task_that_comes_twice_or_late_counts_once() {
        var stall = newCase().about(STALL).report().accepted().dispatched(TOWN_HALL);
        var signed = stall.message(TOWN_HALL, "signed");
        var arrived = stall.message(TOWN_HALL, "arrived");
        var laterCopy = signed.withId(UuidCreator.getTimeOrderedEpoch().toString());
        probe.send("grid.tasks", signed, signed, arrived, laterCopy, arrived);
        stall.tell(TOWN_HALL, "findings-recorded").awaitState("IN_PROGRESS");
        DISPATCHER
                .read(stall.id)
                .body("tasks[0].state", equalTo("HANDLING"))
                .body("timeline.findAll { it.type.startsWith('grid.task') }.size()", equalTo(3))
                .body("version", equalTo(8));
    }

    @Test
    void news_about_a_closed_case_or_none_at_all_stops_nobody() {
        var stall = newCase().about(STALL).report().accepted().dispatched(TOWN_HALL);
        var strange = stall.message(TOWN_HALL, "signed");
        var nobodys = UuidCreator.getTimeOrderedEpoch().toString();
        probe.send(
                "grid.tasks",
                CloudEvent.of(strange.type(), nobodys, strange.data().replace(stall.id.toString(), nobodys)));
        stall.handled(TOWN_HALL).awaitState("PENDING_CHECK");
        stall.by(Person.WORKER, "pass-check", "{\"resultCode\": \"EXPLAINED\", \"text\": \"已说明\"}");
        var version = DISPATCHER.read(stall.id).extract().<Integer>path("version");
        stall.tell(TOWN_HALL, "confirmed");
        var other = newCase().about(STALL).report().accepted().dispatched(TOWN_HALL);
        other.tell(TOWN_HALL, "arrived").awaitState("ON_SITE");
        DISPATCHER.read(stall.id).body("state", equalTo("CLOSED")).body("version", equalTo(version));
    }

    @Test
    void what_cannot_be_read_is_put_aside_and_the_rest_goes_on() {
        var id = UuidCreator.getTimeOrderedEpoch().toString();
        probe.sendRaw("grid.events", id, "this is no report");
        probe.send("grid.events", CloudEvent.of("grid.event.reported.v1", id, "{\"id\": \"no id\"}"));
        newCase().report();
        var aside = probe.await("grid.events.dlq", 2, letter -> id.equals(letter.key()));
        assertThat(aside).allSatisfy(letter -> assertThat(letter.headers()).containsKey("dlq_reason"));
    }

    @Test
    void what_is_not_for_the_cases_is_passed_over() {
        var id = UuidCreator.getTimeOrderedEpoch().toString();
        probe.send("grid.events", CloudEvent.of("grid.event.annotated.v1", id, "{}"));
        probe.send("grid.tasks", CloudEvent.of("grid.task.reminded.v1", id, "{}"));
        newCase().report();
        assertThat(probe.all("grid.events.dlq")).noneMatch(letter -> id.equals(letter.key()));
    }
}
