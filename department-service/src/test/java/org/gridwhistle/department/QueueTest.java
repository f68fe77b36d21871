package org.gridwhistle.department;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.gridwhistle.chassis.testing.StackResource;
import org.gridwhistle.chassis.testing.TestTokens;
import org.gridwhistle.chassis.testing.TopicProbe;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwhistle.department.UnitDesk.OTHER_UNIT;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** A unit's queue: what stands in it, in which order, and what can be asked of it. */
@QuarkusTest
@WithTestResource(StackResource.class)
class QueueTest {

    TopicProbe probe;
    private String unit;
    private UnitDesk desk;

    /** Each test has a unit, and so a queue, of its own. */
    @BeforeEach
    void aUnitOfItsOwn() {
        unit = "U-" + UUID.randomUUID();
        desk = new UnitDesk(TestTokens.handler(unit));
    }

    @Test
    void what_presses_first_stands_first_and_what_waits_for_the_centre_last() {
        var centre = new Centre(probe)
                .task(unit, "LEAD", task -> task.put("signDue", in(30)))
                .task(unit, "LEAD", task -> task.put("signDue", in(10)))
                .task(unit, "LEAD", task -> task.put("signDue", in(20)))
                .dispatch();
        queue("").body("items.id", contains(ids(centre, 1, 2, 0)));

        desk.sign(centre.task(1)).statusCode(200);
        queue("").body("items.id", contains(ids(centre, 2, 0, 1)));

        desk.post(centre.task(2), "return", UnitDesk.NOT_OURS).statusCode(200);
        desk.handle(centre.task(0));
        queue("")
                .body("items.id", contains(ids(centre, 2, 1, 0)))
                .body("items.nextStep", contains("WAIT", "ARRIVE", "WAIT"));
    }

    @Test
    void a_deadline_that_passed_unmet_is_shown_as_overdue() {
        new Centre(probe)
                .task(
                        unit,
                        "LEAD",
                        task -> task.put(
                                "signDue", OffsetDateTime.now().minusSeconds(5).toString()))
                .dispatch();
        queue("").body("items.overdue", contains(true));
        desk.get("/units/{unit}/tasks/counts", unit).body("overdue", equalTo(1));
    }

    @Test
    void it_is_asked_by_state_by_role_and_by_whether_it_goes_on() {
        var centre = new Centre(probe).lead(unit).cooperating(unit).lead(unit).dispatch();
        desk.sign(centre.task(0)).statusCode(200);
        centre.send(centre.withdrawalMessage(2));
        centre.awaitTold("grid.task.withdrawn.v1", centre.task(2));

        queue("").body("items", hasSize(3));
        queue("?open=true").body("items", hasSize(2));
        queue("?open=false").body("items.id", contains(ids(centre, 2)));
        queue("?state=SIGNED").body("items.id", contains(ids(centre, 0)));
        queue("?state=SIGNED,WITHDRAWN").body("items", hasSize(2));
        queue("?state=SIGNED&state=WITHDRAWN").body("items", hasSize(2));
        queue("?state=CONFIRMED").body("items", empty());
        queue("?role=COOPERATING").body("items.id", contains(ids(centre, 1)));
        queue("?role=LEAD&open=true").body("items.id", contains(ids(centre, 0)));
    }

    @Test
    void open_tasks_are_counted_by_state() {
        var centre = new Centre(probe).lead(unit).cooperating(unit).lead(unit).dispatch();
        desk.sign(centre.task(0)).statusCode(200);
        centre.send(centre.withdrawalMessage(2));
        centre.awaitTold("grid.task.withdrawn.v1", centre.task(2));

        desk.get("/units/{unit}/tasks/counts", unit)
                .statusCode(200)
                .body("unit", equalTo(unit))
                .body("states.size()", equalTo(2))
                .body("states.SIGNED", equalTo(1))
                .body("states.PENDING_SIGN", equalTo(1))
                .body("open", equalTo(2))
                .body("overdue", equalTo(0));
    }

    @Test
    void it_is_read_page_by_page_without_gap_or_repetition() {
        var centre = new Centre(probe);
        for (var i = 0; i < 7; i++) {
            // Two each share a deadline, so that the id has to decide.
            var due = in(1 + i / 2);
            centre.task(unit, "LEAD", task -> task.put("signDue", due));
        }
        centre.dispatch();
        var whole = queue("").extract().<List<String>>path("items.id");

        var paged = new ArrayList<String>();
        var page = queue("?limit=3").body("items", hasSize(3));
        while (page.extract().path("nextCursor") != null) {
            paged.addAll(page.extract().path("items.id"));
            page = queue("?limit=3&cursor=" + page.extract().<String>path("nextCursor"));
        }
        page.body("items", hasSize(1)).body("nextCursor", nullValue());
        paged.addAll(page.extract().path("items.id"));

        assertThat(paged).hasSize(7).containsExactlyElementsOf(whole);
    }

    @Test
    void a_centre_sees_the_tasks_of_its_own_area_alone() {
        City.publish(probe);
        var here = new Centre(probe).lead(OTHER_UNIT).dispatch();
        var there = new Centre(probe)
                .saying(told -> told.put("gridCode", "329901002001001"))
                .lead(OTHER_UNIT)
                .dispatch();
        var townsDispatcher = new UnitDesk(TestTokens.dispatcher().org("329901001"));
        var seen = townsDispatcher
                .get("/units/{unit}/tasks?limit=1000", OTHER_UNIT)
                .statusCode(200)
                .extract()
                .<List<String>>path("items.id");
        assertThat(seen)
                .contains(here.task(0).toString())
                .doesNotContain(there.task(0).toString());
    }

    @Test
    void a_question_that_makes_no_sense_is_explained() {
        queue("?state=LOST")
                .statusCode(400)
                .body("code", equalTo("BAD_PARAMETER"))
                .body("detail", containsString("PENDING_SIGN"));
        queue("?open=perhaps").statusCode(400).body("code", equalTo("BAD_PARAMETER"));
        queue("?role=BOSS").statusCode(400).body("code", equalTo("BAD_PARAMETER"));
        queue("?cursor=garbage").statusCode(400).body("code", equalTo("BAD_CURSOR"));
        queue("?limit=0").statusCode(400).body("errors[0].field", equalTo("limit"));
        queue("?limit=1001").statusCode(400).body("errors[0].code", equalTo("OUT_OF_RANGE"));
    }

    private ValidatableResponse queue(String question) {
        return desk.get("/units/" + unit + "/tasks" + question);
    }

    private static String in(int minutes) {
        return OffsetDateTime.now().plus(Duration.ofMinutes(minutes)).toString();
    }

    private static String[] ids(Centre centre, int... numbers) {
        return Arrays.stream(numbers)
                .mapToObj(number -> centre.task(number).toString())
                .toArray(String[]::new);
    }
}
