package org.gridwhistle.dispatch;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.gridwhistle.chassis.testing.StackResource;
import org.gridwhistle.chassis.testing.TestTokens;
import org.gridwhistle.dispatch.supervision.TimerJob;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.gridwhistle.dispatch.LiveCase.CIVIL;
import static org.gridwhistle.dispatch.LiveCase.FLOODING;
import static org.gridwhistle.dispatch.LiveCase.HOUSING;
import static org.gridwhistle.dispatch.LiveCase.STALL;
import static org.gridwhistle.dispatch.Person.DISPATCHER;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** Time passes, and the right people hear of it. Nothing here waits for time: the clock is put ahead. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class SupervisionPathTest extends ComponentTest {

    private static final String PASSED = "{\"resultCode\": \"RESOLVED\", \"text\": \"积水已排清,将持续监测\"}";

    @Inject
    TimerJob timers;

    @Inject
    MovableClock clock;

    @Inject
    Pool database;

    @AfterEach
    void timeIsItselfAgain() {
        clock.reset();
    }

    @Test
    void a_task_that_nobody_signs_climbs_the_ladder_step_by_step() {
        var house = dispatched();
        var assigned = assignedAt(house);
        letTimePassUntil(assigned.plusSeconds(239));
        assertThat(steps(house)).isEmpty();
        letTimePassUntil(assigned.plusSeconds(241));
        assertThat(steps(house)).containsExactly("REMIND SIGN");
        letTimePassUntil(assigned.plusSeconds(301));
        letTimePassUntil(assigned.plusSeconds(451));
        letTimePassUntil(assigned.plusSeconds(601));
        assertThat(steps(house)).containsExactly("REMIND SIGN", "URGE SIGN", "SUPERVISE SIGN", "ESCALATE SIGN");
        await().until(() -> house.messageNames().stream()
                        .filter("supervision-raised"::equals)
                        .count()
                == 4);
        DISPATCHER
                .read(house.id)
                .body("light", equalTo("RED"))
                .body("level", equalTo("KEY"))
                .body("timeline.type", hasItem("grid.case.supervision-raised.v1"));
    }

    @Test
    void a_signature_ends_its_clock_and_the_next_due_is_the_arrival() {
        var house = dispatched();
        DISPATCHER.read(house.id).body("light", equalTo("GREEN"));
        house.tell(HOUSING, "signed");
        await().untilAsserted(() -> DISPATCHER.read(house.id).body("tasks[0].state", equalTo("SIGNED")));
        var arriveDue = DISPATCHER.read(house.id).extract().<String>path("tasks[0].arriveDue");
        DISPATCHER.read(house.id).body("nextDue", equalTo(arriveDue));
        letTimePassUntil(assignedAt(house).plus(Duration.ofMinutes(20)));
        assertThat(steps(house)).isEmpty();
    }

    @Test
    void a_rejected_case_is_left_in_peace() {
        var house = newCase()
                .about(FLOODING)
                .receivedAt(OffsetDateTime.now(clock).toString())
                .report();
        house.by(DISPATCHER, "reject", "{\"reasonCode\": \"LITIGATION\", \"note\": \"已起诉\"}");
        house.by(Person.LEADER, "confirm-rejection", "{}");
        DISPATCHER
                .read(house.id)
                .body("state", equalTo("REJECTED"))
                .body("light", nullValue())
                .body("nextDue", nullValue());
        clock.putAhead(Duration.ofDays(30));
        fire();
        assertThat(steps(house)).isEmpty();
        assertThat(rows(house)).isEmpty();
    }

    @Test
    void a_claim_whose_claimant_died_is_carried_out_after_its_lease() {
        var house = dispatched();
        var assigned = assignedAt(house);
        clock.putAheadTo(assigned.plusSeconds(241));
        // As an instance does that claims and dies.
        database.preparedQuery("update case_timer set fires_at = $2 where case_id = $1 and act = 'SIGN'")
                .execute(Tuple.of(house.id, utc(clock.instant().plusSeconds(60))))
                .await()
                .indefinitely();
        fire();
        assertThat(steps(house)).isEmpty();
        clock.putAhead(Duration.ofSeconds(61));
        fire();
        assertThat(steps(house)).containsExactly("REMIND SIGN", "URGE SIGN");
    }

    @Test
    void a_stale_timer_does_nothing_but_right_itself() {
        var house = dispatched();
        var before = rows(house);
        database.preparedQuery("update case_timer set fires_at = '2020-01-01Z', due = '2020-01-01Z' where case_id = $1")
                .execute(Tuple.of(house.id))
                .await()
                .indefinitely();
        database.preparedQuery(
                        "insert into case_timer (case_id, act, subject, area, fires_at) values ($1, 'CHECK', $2, '3299', '2020-01-01Z')")
                .execute(Tuple.of(house.id, new UUID(0, 0)))
                .await()
                .indefinitely();
        fire();
        assertThat(steps(house)).isEmpty();
        assertThat(rows(house)).isEqualTo(before);
    }

    @Test
    void the_table_built_anew_is_the_table_as_it_was() {
        var first = dispatched();
        var second = newCase()
                .about(FLOODING)
                .receivedAt(OffsetDateTime.now(clock).toString())
                .report();
        var before = List.of(rows(first), rows(second));
        database.query("delete from case_timer").execute().await().indefinitely();
        new Person(TestTokens.admin())
                .request()
                .post("/api/v1/supervision/rebuild-timers")
                .then()
                .statusCode(200);
        assertThat(List.of(rows(first), rows(second))).isEqualTo(before);
        DISPATCHER.request().post("/api/v1/supervision/rebuild-timers").then().statusCode(403);
    }

    @Test
    void who_was_contacted_need_not_be_contacted_any_more() {
        var house = dispatched();
        DISPATCHER.read(house.id).body("clocks.find { it.clock == 'CONTACT' }.status", equalTo("RUNNING"));
        house.tell(HOUSING, "signed").tell(HOUSING, "contacted");
        await().untilAsserted(() ->
                DISPATCHER.read(house.id).body("clocks.find { it.clock == 'CONTACT' }.status", equalTo("MET")));
    }

    @Test
    void instances_that_look_at_once_take_no_step_twice() {
        var houses = Stream.generate(this::dispatched).limit(8).toList();
        letTimePassAtOnce(assignedAt(houses.getLast()).plusSeconds(241));
        assertThat(houses).allSatisfy(house -> assertThat(steps(house)).containsExactly("REMIND SIGN"));
        // As if a lease had ended while its claimant was still at work.
        database.query("update case_timer set fires_at = '2020-01-01Z' where fires_at is not null")
                .execute()
                .await()
                .indefinitely();
        letTimePassAtOnce(clock.instant());
        assertThat(houses).allSatisfy(house -> assertThat(steps(house)).containsExactly("REMIND SIGN"));
    }

    @Test
    void the_nearest_deadline_rule_sets_when_a_unit_has_to_be_there() {
        var stall = newCase()
                .about(STALL)
                .receivedAt(OffsetDateTime.now(clock).toString())
                .report()
                .by(DISPATCHER, "accept", "{\"urgency\": \"GENERAL\"}")
                .dispatched("3299-TELECOM");
        var arriveDue = DISPATCHER.read(stall.id).extract().<String>path("tasks[0].arriveDue");
        assertThat(OffsetDateTime.parse(arriveDue).toInstant())
                .isEqualTo(assignedAt(stall).plus(Duration.ofMinutes(20)));
    }

    @Test
    void when_it_happened_moves_no_deadline() {
        var received = OffsetDateTime.now(clock);
        var dues = Stream.of(received.minusDays(3), received, received.plusDays(3))
                .map(occurred -> newCase()
                        .about(FLOODING)
                        .receivedAt(received.toString())
                        .occurredAt(occurred.toString())
                        .report())
                .map(found -> DISPATCHER.read(found.id).extract().<String>path("dispatchDue"))
                .toList();
        assertThat(Set.copyOf(dues)).hasSize(1).doesNotContainNull();
    }

    @Test
    void a_hard_case_stands_on_the_list_until_it_is_crossed_off() {
        var house = dispatched()
                .by(Person.LEADER, "escalate", "{\"reason\": \"久拖不决\"}")
                .by(Person.LEADER, "escalate", "{\"reason\": \"久拖不决\"}");
        var id = house.id.toString();
        DISPATCHER
                .get("/supervision/hard-cases?open=true&org=329901&limit=1000")
                .statusCode(200)
                .body("items.find { it.caseId == '%s' }.lead".formatted(id), equalTo(HOUSING))
                .body("items.find { it.caseId == '%s' }.ageDays".formatted(id), equalTo(0))
                .body("items.find { it.caseId == '%s' }.nextDue".formatted(id), notNullValue());
        house.handled(HOUSING).awaitState("PENDING_CHECK").by(Person.WORKER, "pass-check", PASSED);
        DISPATCHER
                .get("/supervision/hard-cases?open=false&limit=1000")
                .body("items.find { it.caseId == '%s' }.crossedOffAt".formatted(id), notNullValue());
        DISPATCHER.get("/supervision/hard-cases?open=true&limit=1000").body("items.caseId", not(hasItem(id)));
        new Person(TestTokens.unitHead(CIVIL))
                .get("/supervision/hard-cases?limit=1000")
                .body("items.caseId", not(hasItem(id)));
        Person.WORKER.get("/supervision/hard-cases").statusCode(403);
        DISPATCHER.get("/supervision/hard-cases?cursor=bm9uc2Vuc2U").statusCode(400);
    }

    @Test
    void the_overdue_are_listed_by_age_and_the_steps_with_those_who_were_told() {
        var house = dispatched();
        letTimePassUntil(assignedAt(house).plusSeconds(301));
        DISPATCHER
                .get("/supervision/overdue?clock=SIGN&unit={unit}&age=UNDER_1_HOUR&limit=1000", HOUSING)
                .statusCode(200)
                .body("items.find { it.caseId == '%s' }.clock".formatted(house.id), equalTo("SIGN"));
        DISPATCHER
                .get("/supervision/overdue?age=OVER_3_DAYS&limit=1000")
                .body("items.caseId", not(hasItem(house.id.toString())));
        DISPATCHER
                .get("/supervision/steps?step=URGE&org=329901&limit=1000")
                .statusCode(200)
                .body(
                        "items.find { it.caseId == '%s' }.told.audience".formatted(house.id),
                        equalTo(List.of("UNIT_HANDLERS", "UNIT_HEAD")));
        new Person(TestTokens.unitHead(CIVIL))
                .get("/supervision/overdue?limit=1000")
                .body("items.caseId", not(hasItem(house.id.toString())));
        Person.WORKER.get("/supervision/overdue").statusCode(403);
        DISPATCHER.get("/supervision/overdue?age=LONG_AGO").statusCode(400);
        DISPATCHER.get("/supervision/steps?cursor=bm9uc2Vuc2U").statusCode(400);
        var page = DISPATCHER.get("/supervision/steps?limit=1").extract();
        DISPATCHER
                .get("/supervision/steps?limit=1&cursor={cursor}", page.<String>path("nextCursor"))
                .statusCode(200);
    }

    private LiveCase dispatched() {
        return newCase()
                .about(FLOODING)
                .receivedAt(OffsetDateTime.now(clock).toString())
                .report()
                .accepted()
                .dispatched(HOUSING);
    }

    private Instant assignedAt(LiveCase found) {
        return OffsetDateTime.parse(DISPATCHER.read(found.id).extract().<String>path("tasks[0].assignedAt"))
                .toInstant();
    }

    private void letTimePassUntil(Instant time) {
        clock.putAheadTo(time);
        fire();
    }

    /** As four instances would, each for itself. */
    private void letTimePassAtOnce(Instant time) {
        clock.putAheadTo(time);
        Uni.join()
                .all(Stream.generate(timers::run).limit(4).toList())
                .andFailFast()
                .await()
                .atMost(Duration.ofSeconds(30));
    }

    private void fire() {
        timers.run().await().atMost(Duration.ofSeconds(30));
    }

    private List<String> steps(LiveCase found) {
        return database
                .preparedQuery("select step || ' ' || clock from supervision_step where case_id = $1 order by version")
                .execute(Tuple.of(found.id))
                .await()
                .indefinitely()
                .stream()
                .map(row -> row.getString(0))
                .toList();
    }

    /** The timers of a case as they lie in the table. */
    private List<String> rows(LiveCase found) {
        return database
                .preparedQuery("select timer::text from case_timer timer where case_id = $1 order by act, subject")
                .execute(Tuple.of(found.id))
                .await()
                .indefinitely()
                .stream()
                .map(row -> row.getString(0))
                .toList();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
