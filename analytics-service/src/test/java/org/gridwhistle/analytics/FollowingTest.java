package org.gridwhistle.analytics;

import java.util.List;

import jakarta.inject.Inject;

import org.gridwhistle.analytics.history.RandomHistory;
import org.gridwhistle.analytics.history.Told;
import org.gridwhistle.chassis.testing.CloudEvent;
import org.gridwhistle.chassis.testing.Stack;
import org.gridwhistle.chassis.testing.StackResource;
import org.gridwhistle.chassis.testing.TopicProbe;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** How the service follows the three topics: traces, gauges, messages it does not know or cannot read. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class FollowingTest {

    Stack stack;
    TopicProbe probe;

    @Inject
    MeterRegistry meters;

    private FactBase facts;

    @BeforeEach
    void empty() {
        facts = new FactBase(stack, probe);
        facts.empty();
    }

    @Test
    void a_fact_keeps_the_trace_of_the_last_message_that_changed_it() {
        var history = RandomHistory.of(5, 20);
        var story = history.stories().stream()
                .filter(one -> !one.turns.isEmpty())
                .findFirst()
                .orElseThrow();
        var last = history.told().stream()
                .filter(told -> told.topic().equals(Told.CASES))
                .filter(told -> told.message().key().equals(story.id.toString()))
                .reduce((earlier, later) -> later)
                .orElseThrow();

        facts.tell(history.told());

        var trace = last.message().traceparent().split("-")[1];
        assertThat(facts.number("select count(*) from case_fact where case_id = '%s' and last_trace_id = '%s'"
                        .formatted(story.id, trace)))
                .isEqualTo(1);
    }

    @Test
    void a_message_that_cannot_be_read_is_put_aside_and_the_others_go_on() {
        var history = RandomHistory.of(6, 3).told();
        var report = history.getFirst().message();
        Told.send(
                probe,
                List.of(
                        new Told(
                                Told.EVENTS,
                                report.withData("{\"id\": \"no uuid\"}")
                                        .withId("00000000-0000-7000-8000-00000000dead")),
                        new Told(Told.EVENTS, report.withData("{}").withId("00000000-0000-7000-8000-00000000beef"))));
        probe.sendRaw(Told.CASES, "some", "thing");
        facts.tell(history);

        assertThat(probe.await("grid.events.dlq", 2, letter -> true))
                .extracting("key")
                .containsOnly(report.key());
        assertThat(probe.await("grid.cases.dlq", 1, letter -> true)).isNotEmpty();
        assertThat(facts.number("select count(*) from case_fact where number is not null"))
                .isEqualTo(3);
    }

    @Test
    void a_kind_of_message_that_is_not_known_yet_still_tells_the_state() {
        var history = RandomHistory.of(7, 1).told();
        var opened = history.get(1).message();
        facts.tell(history.subList(0, 2));
        facts.tell(List.of(new Told(
                Told.CASES,
                opened.withId("00000000-0000-7000-8000-00000000cafe").withData("""
                                {"caseId": "%s", "number": "x", "version": 2, "round": 1, "state": "MERGED",
                                 "at": "2026-04-01T08:00:00+08:00", "master": "another", "more": {"still": []}}""".formatted(opened.subject())))));

        assertThat(facts.number("select count(*) from case_fact where state = 'MERGED'"))
                .isEqualTo(1);
    }

    @Test
    void what_mediations_and_residents_say_on_the_same_topics_changes_no_fact() {
        var history = RandomHistory.of(9, 1).told();
        var id = history.getFirst().message().subject();
        facts.tell(history.subList(0, 2));
        facts.tell(List.of(
                new Told(Told.CASES, CloudEvent.of("grid.mediation.agreed.v1", id, """
                        {"mediationId": "%1$s", "caseId": "%1$s", "number": "x", "version": 70, "state": "AGREED",
                         "at": "2026-04-01T08:00:00+08:00"}""".formatted(id))),
                new Told(Told.EVENTS, CloudEvent.of("grid.event.rated.v1", id, """
                        {"eventId": "%s", "resolved": "YES", "score": 5, "ratedAt": "2026-04-01T08:00:00+08:00"}""".formatted(id)))));

        assertThat(facts.number("select count(*) from case_fact where state = 'REPORTED' and version < 70"))
                .isEqualTo(1);
        assertThat(facts.number("select count(*) from case_fact")).isEqualTo(1);
    }

    @Test
    void open_cases_are_shown_by_state() {
        facts.tell(RandomHistory.of(8, 40).told());
        var reported = facts.number("select count(*) from case_fact where state = 'REPORTED'");
        assertThat(reported).isPositive();

        await().untilAsserted(() -> assertThat(meters.find("gridwhistle.facts.open.cases")
                        .tag("state", "REPORTED")
                        .gauges())
                .singleElement()
                .satisfies(gauge -> assertThat(gauge.value()).isEqualTo(reported)));
    }

    @Test
    void the_service_says_whether_it_is_well() {
        var port = ConfigProvider.getConfig().getValue("quarkus.management.test-port", int.class);
        given().port(port).get("/q/health/ready").then().statusCode(200);
    }
}
