package org.gridwhistle.dispatch;

import java.util.List;
import java.util.Map;

import org.gridwhistle.chassis.testing.StackResource;
import org.gridwhistle.chassis.testing.TestTokens;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.gridwhistle.dispatch.LiveCase.HOUSING;
import static org.gridwhistle.dispatch.Person.DISPATCHER;
import static org.gridwhistle.dispatch.Person.LEADER;
import static org.gridwhistle.dispatch.Person.WORKER;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

/** A confidential reporter (举报) is not given away by his case, whatever he wrote and whoever looks at it. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class ConfidentialTest extends ComponentTest {

    private static final String[] TRACES = {"薛小明", "3幢402", "对门", "120.4677", "photo-of-my-window", "又来私拉"};

    private static final Map<String, Person> EVERYBODY = Map.of(
            "dispatcher", DISPATCHER,
            "leader", LEADER,
            "worker", WORKER,
            "handler", new Person(TestTokens.handler(HOUSING)),
            "unit head", new Person(TestTokens.unitHead(HOUSING)),
            "analyst", new Person(TestTokens.analyst()),
            "admin", new Person(TestTokens.admin()));

    private static final List<String> LISTS = List.of(
            "/cases?limit=1000",
            "/cases?limit=1000&unit=" + HOUSING,
            "/supervision/overdue?limit=1000",
            "/supervision/steps?limit=1000",
            "/incidents?limit=1000",
            "/trace/export?from=2020-01-01&to=2100-01-01");

    @Test
    void nothing_of_the_reporters_own_is_answered_or_published() {
        var earlier = newCase().report();
        var neighbour = newCase().report().accepted();
        var secret = newCase()
                .repeating(earlier)
                .confidential("薛小明举报:对门私拉电线", "我住3幢402,对门私拉电线", "前进花园3幢402对门", "photo-of-my-window")
                .report();
        DISPATCHER
                .read(secret.id)
                .body("confidential", equalTo(true))
                .body("title", equalTo("保密上报"))
                .body("location", nullValue())
                .body("state", equalTo("REPORTED"));
        secret.accepted().dispatched(HOUSING).tell(HOUSING, "signed");
        reopenRequested(secret);
        DISPATCHER.post(neighbour.id, "merge", merger(secret)).statusCode(200);
        secret.handled(HOUSING).awaitState("PENDING_CHECK");
        EVERYBODY.forEach((who, person) -> {
            for (var path : List.of("", "/trace", "/proposal", "/duplicates", "/mediations")) {
                assertThat(answer(person, "/cases/" + secret.id + path))
                        .as(who + path)
                        .doesNotContain(TRACES);
            }
            for (var other : List.of(earlier, neighbour)) {
                assertThat(answer(person, "/cases/" + other.id)).as(who).doesNotContain(TRACES);
                assertThat(answer(person, "/cases/" + other.id + "/duplicates"))
                        .as(who)
                        .doesNotContain(TRACES);
            }
            for (var list : LISTS) {
                assertThat(answer(person, list)).as(who + list).doesNotContain(TRACES);
            }
        });
        secret.awaitMessage("check-requested");
        assertThat(secret.messages()).hasSizeGreaterThanOrEqualTo(4);
        assertThat(probe.all("grid.cases"))
                .allSatisfy(told -> assertThat(told.data()).doesNotContain(TRACES));
    }

    @Test
    void a_confidential_report_goes_to_no_unit_before_a_person_looked_at_it() {
        var secret = newCase()
                .from("WEIBAOSHI", "HIGH", true)
                .confidential("薛小明举报", "对门私拉电线", "3幢402", "photo-of-my-window")
                .report();
        DISPATCHER.read(secret.id).body("tasks.size()", equalTo(0));
        DISPATCHER.read(secret.id).body("ties.repeats.size()", equalTo(0));
    }

    /** The case is not closed, so the wish cannot be followed and stands in the timeline. */
    private static void reopenRequested(LiveCase secret) {
        secret.resident("reopen-requested", """
                {"eventId": "%s", "round": 1, "reason": "我是薛小明,对门又来私拉", "requestedAt": "2026-07-10T09:00:00+08:00"}""".formatted(secret.id));
        await().untilAsserted(() ->
                DISPATCHER.read(secret.id).body("timeline.type", hasItem("grid.event.reopen-requested.v1")));
    }

    private static String merger(LiveCase master) {
        return "{\"master\": \"%s\", \"note\": \"同一处\"}".formatted(master.id);
    }

    /** Also a refusal is an answer. */
    private static String answer(Person person, String path) {
        return person.get(path).extract().asString();
    }
}
