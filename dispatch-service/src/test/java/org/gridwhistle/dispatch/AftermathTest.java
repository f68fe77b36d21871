package org.gridwhistle.dispatch;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

import jakarta.inject.Inject;

import org.gridwhistle.chassis.testing.StackResource;
import org.gridwhistle.chassis.testing.TestTokens;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwhistle.dispatch.LiveCase.CIVIL;
import static org.gridwhistle.dispatch.LiveCase.HOUSING;
import static org.gridwhistle.dispatch.Person.DISPATCHER;
import static org.gridwhistle.dispatch.Person.LEADER;
import static org.gridwhistle.dispatch.Person.WORKER;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

/** What may become of a case beside its straight path, over HTTP and Kafka. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class AftermathTest extends ComponentTest {

    private static final String PASS = "{\"resultCode\": \"RESOLVED\", \"text\": \"积水已排清,将持续监测\"}";
    private static final Person SECOND_LEADER =
            new Person(TestTokens.centreLeader().subject("second-leader"));

    @Inject
    Clock clock;

    @Test
    void a_case_stands_still_and_goes_on() {
        var flooding = handling();
        LEADER.post(flooding.id, "suspend", suspend("2020-01-01T08:00:00+08:00"))
                .statusCode(400)
                .body("errors.code", hasItem("NOT_IN_FUTURE"));
        LEADER.post(flooding.id, "suspend", suspend("2199-01-01T08:00:00+08:00"))
                .statusCode(422)
                .body("code", equalTo("SUSPENSION_TOO_LONG"));
        LEADER.post(flooding.id, "resume", "{\"note\": \"可以施工了\"}")
                .statusCode(409)
                .body("code", equalTo("WRONG_STATE"));
        flooding.by(LEADER, "suspend", suspend(inDays(30)));
        DISPATCHER.read(flooding.id).body("state", equalTo("SUSPENDED")).body("suspension.reason", equalTo("SEASON"));
        flooding.by(DISPATCHER, "resume", "{\"note\": \"可以施工了\"}").awaitMessage("resumed");
        assertThat(flooding.messageNames()).contains("suspended", "resumed");
    }

    @Test
    void monitoring_outlives_the_closing_and_the_reporter_is_called_back() {
        var flooding = handling().tell(HOUSING, "feedback-submitted");
        var monitoring = flooding.taskId(CIVIL);
        var task = "{\"taskId\": \"%s\"}".formatted(monitoring);
        flooding.by(DISPATCHER, "split-follow-up", task)
                .awaitState("PENDING_CHECK")
                .by(WORKER, "pass-check", PASS);
        DISPATCHER.get("/cases?openFollowUps=true").body("items.id", hasItem(flooding.id.toString()));
        flooding.handled(CIVIL).awaitFedBack(CIVIL).by(WORKER, "confirm-follow-up", task);
        DISPATCHER.read(flooding.id).body("state", equalTo("CLOSED"));

        var call = "{\"outcome\": \"REACHED\", \"resolved\": \"YES\", \"satisfaction\": \"SATISFIED\"}";
        for (var again = 0; again < 2; again++) {
            DISPATCHER
                    .request()
                    .header("Idempotency-Key", "call-" + flooding.id)
                    .contentType(ContentType.JSON)
                    .body(call)
                    .post("/api/v1/cases/{id}/record-callback", flooding.id)
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("EVALUATED"));
        }
        WORKER.post(flooding.id, "reopen", "{\"reason\": \"又进水了\"}")
                .statusCode(422)
                .body("code", equalTo("REOPENED_BY_LEADER_ONLY"));
        LEADER.post(flooding.id, "reopen", "{\"reason\": \"又进水了\", \"expectedVersion\": 1}")
                .statusCode(409)
                .body("code", equalTo("STALE_VERSION"));
        flooding.by(LEADER, "reopen", "{\"reason\": \"又进水了\"}").awaitMessage("reopened");
        DISPATCHER.read(flooding.id).body("state", equalTo("ACCEPTED")).body("round", equalTo(2));
        assertThat(flooding.messageNames()).contains("follow-up-split", "follow-up-confirmed", "evaluated");
    }

    @Test
    void two_leaders_cancel_what_one_alone_may_not() {
        var flooding = handling().by(LEADER, "request-cancel", "{\"reason\": \"演练数据\"}");
        LEADER.post(flooding.id, "approve-cancel", "{\"note\": \"属实\"}")
                .statusCode(422)
                .body("code", equalTo("SECOND_PERSON_REQUIRED"));
        flooding.by(SECOND_LEADER, "approve-cancel", "{\"note\": \"属实\"}").awaitMessage("cancelled");
        DISPATCHER.read(flooding.id).body("state", equalTo("CANCELLED")).body("phase", equalTo("ENDED"));
        assertThat(flooding.messageNames()).contains("cancel-requested", "task-withdrawn");
    }

    @Test
    void a_closed_case_is_rated_watched_and_looked_at_again() {
        var flooding = closed();
        DISPATCHER.post(flooding.id, "schedule-recheck", at(inDays(-1))).statusCode(400);
        flooding.by(DISPATCHER, "schedule-recheck", at(inDays(30)));
        DISPATCHER
                .post(flooding.id, "schedule-recheck", at(inDays(30)))
                .statusCode(409)
                .body("code", equalTo("RECHECK_PENDING"));
        flooding.by(WORKER, "record-recheck", "{\"result\": \"HOLDS\", \"note\": \"墙体稳固\"}");
        flooding.by(WORKER, "rate", "{\"unit\": \"%s\", \"score\": 5}".formatted(HOUSING));
        WORKER.post(flooding.id, "rate", "{\"unit\": \"%s\", \"score\": 1}".formatted(HOUSING))
                .statusCode(409)
                .body("code", equalTo("RATED_ALREADY"));
        flooding.by(
                DISPATCHER,
                "add-follow-up",
                "{\"unit\": \"%s\", \"instruction\": \"观察墙体\", \"dueAt\": \"%s\"}".formatted(CIVIL, inDays(30)));
        DISPATCHER
                .read(flooding.id)
                .body("state", equalTo("CLOSED"))
                .body("tasks.find { it.unit == '%s' }.role".formatted(CIVIL), equalTo("FOLLOW_UP"));
        flooding.awaitMessage("rated");
        assertThat(flooding.messageNames()).contains("recheck-scheduled", "recheck-recorded", "rated");
    }

    @Test
    void a_rejection_is_appealed_against_once_by_the_grid() {
        var report = rejected();
        report.by(WORKER, "appeal", "{\"reason\": \"公共下水管堵了\"}");
        DISPATCHER.read(report.id).body("state", equalTo("REPORTED"));
        report.by(DISPATCHER, "reject", "{\"reasonCode\": \"PETITION\", \"note\": \"信访\"}")
                .by(LEADER, "confirm-rejection", "{}");
        WORKER.post(report.id, "appeal", "{\"reason\": \"再看看\"}").statusCode(409);
    }

    @Test
    void a_residents_words_come_by_his_tracking_link() {
        var appealed = rejected().hearsResident("appealed").awaitState("REPORTED");
        var closed = closed().hearsResident("reopen-requested").awaitState("ACCEPTED");
        var rated = closed().hearsResident("rated").awaitState("EVALUATED");
        assertThat(appealed.messageNames()).contains("appealed");
        assertThat(closed.messageNames()).contains("reopened");
        assertThat(rated.messageNames()).contains("rated", "evaluated");
    }

    @ParameterizedTest(name = "{0} is not for a {1}")
    @CsvSource({
        "suspend, dispatcher",
        "deny-suspension, dispatcher",
        "resume, worker",
        "reopen, handler",
        "request-cancel, dispatcher",
        "approve-cancel, dispatcher",
        "deny-cancel, worker",
        "rate, dispatcher",
        "record-callback, worker",
        "exclude-callback, dispatcher",
        "add-follow-up, worker",
        "split-follow-up, worker",
        "confirm-follow-up, leader",
        "rework-follow-up, leader",
        "schedule-recheck, worker",
        "record-recheck, leader",
        "confirm-rejection, worker",
        "withdraw-rejection, worker",
        "appeal, handler"
    })
    void a_role_that_may_not_is_forbidden(String verb, String role) {
        var person = switch (role) {
            case "worker" -> WORKER;
            case "leader" -> LEADER;
            case "handler" -> new Person(TestTokens.handler(HOUSING));
            default -> DISPATCHER;
        };
        person.post(UUID.randomUUID(), verb, "{}").statusCode(403).body("code", equalTo("FORBIDDEN"));
    }

    private LiveCase handling() {
        var flooding = newCase().report().accepted().dispatched(HOUSING, CIVIL);
        return flooding.tell(HOUSING, "signed")
                .tell(HOUSING, "arrived")
                .tell(HOUSING, "findings-recorded")
                .awaitState("IN_PROGRESS");
    }

    private LiveCase closed() {
        return newCase()
                .report()
                .accepted()
                .dispatched(HOUSING)
                .handled(HOUSING)
                .awaitState("PENDING_CHECK")
                .by(WORKER, "pass-check", PASS);
    }

    private LiveCase rejected() {
        return newCase()
                .report()
                .by(DISPATCHER, "reject", "{\"reasonCode\": \"PETITION\", \"note\": \"信访\"}")
                .by(LEADER, "confirm-rejection", "{}");
    }

    private static String at(String time) {
        return "{\"at\": \"%s\", \"note\": \"看墙体\"}".formatted(time);
    }

    private String inDays(int days) {
        return clock.instant().plus(Duration.ofDays(days)).toString();
    }

    private static String suspend(String reviewAt) {
        return "{\"reason\": \"SEASON\", \"reviewAt\": \"%s\", \"publicText\": \"汛期过后继续\"}".formatted(reviewAt);
    }
}
