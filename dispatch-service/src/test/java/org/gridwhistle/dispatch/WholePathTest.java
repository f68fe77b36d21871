package org.gridwhistle.dispatch;

import java.util.stream.IntStream;

import org.gridwhistle.chassis.testing.StackResource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwhistle.dispatch.LiveCase.CIVIL;
import static org.gridwhistle.dispatch.LiveCase.DIRTY_KITCHEN;
import static org.gridwhistle.dispatch.LiveCase.DOG_WITHOUT_LEASH;
import static org.gridwhistle.dispatch.LiveCase.FLOODING;
import static org.gridwhistle.dispatch.LiveCase.HOUSING;
import static org.gridwhistle.dispatch.LiveCase.MARKET;
import static org.gridwhistle.dispatch.LiveCase.STALL;
import static org.gridwhistle.dispatch.LiveCase.TOWN_HALL;
import static org.gridwhistle.dispatch.Person.DISPATCHER;
import static org.gridwhistle.dispatch.Person.LEADER;
import static org.gridwhistle.dispatch.Person.WORKER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** The paths a case may take, over HTTP and Kafka. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class WholePathTest extends ComponentTest {

    private static final String PASS = """
            {"resultCode": "RESOLVED", "text": "积水已排清,墙体已加固"}""";

    @Test
    void a_case_is_accepted_dispatched_handled_checked_and_closed() {
        var flooding = newCase().about(null).report();
        DISPATCHER.read(flooding.id).body("state", equalTo("REPORTED")).body("matterCode", nullValue());

        DISPATCHER
                .post(flooding.id, "accept", """
                        {"matterCode": "%s", "gridCode": "前进花园003", "note": "请尽快", "expectedVersion": 1}""".formatted(FLOODING))
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"))
                .body("phase", equalTo("INTAKE"))
                .body("version", equalTo(2))
                .body("urgency", equalTo("URGENT"))
                .body("gridLabel", equalTo("前进花园003"))
                .body("dispatchDue", equalTo("2026-07-10T08:22:03.12+08:00"));
        LEADER.post(flooding.id, "dispatch", """
                        {"lead": "%s", "cooperating": ["%s"], "authorityLine": "CS-030501-A", "note": "即刻到场"}""".formatted(HOUSING, CIVIL))
                .statusCode(200)
                .body("state", equalTo("DISPATCHED"))
                .body("leadUnit", equalTo(HOUSING))
                .body("handleDue", notNullValue());
        flooding.tell(HOUSING, "signed").tell(HOUSING, "arrived").awaitState("ON_SITE");
        flooding.tell(HOUSING, "findings-recorded").awaitState("IN_PROGRESS");
        flooding.tell(HOUSING, "feedback-submitted").handled(CIVIL).awaitState("PENDING_CHECK");
        WORKER.post(flooding.id, "pass-check", PASS)
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("phase", equalTo("EFFECT"))
                .body("resultCode", equalTo("RESOLVED"))
                .body("closedAt", matchesPattern(".*\\+08:00"));

        var closed = flooding.awaitMessage("closed").json();
        assertThat(closed.get("selfHandled").asBoolean()).isFalse();
        assertThat(closed.get("checkedBy").get("role").asText()).isEqualTo("grid-worker");
        assertThat(flooding.messageNames())
                .containsExactly(
                        "opened", "accepted", "dispatched", "progressed", "progressed", "check-requested", "closed");
        DISPATCHER
                .read(flooding.id)
                .body("tasks.state", everyItem(equalTo("CONFIRMED")))
                .body("tasks[0].unitName", equalTo("东岸县住房和城乡建设局"))
                .body("tasks[0].resultCode", equalTo("RESOLVED"))
                .body("authorityLine.code", equalTo("CS-030501-A"))
                .body("authorityLine.kind", equalTo("ASSIST"))
                .body("handlers.id", contains("handler@" + HOUSING, "handler@" + CIVIL))
                .body("result", equalTo("积水已排清,墙体已加固"))
                .body("timeline", hasSize(15))
                .body(
                        "timeline.version",
                        equalTo(IntStream.rangeClosed(1, 15).boxed().toList()))
                .body("timeline[2].text", equalTo("即刻到场"))
                .body("timeline[2].actor.role", equalTo("centre-leader"))
                .body("timeline[3].type", equalTo("grid.task.signed.v1"))
                .body("timeline[3].actor.id", equalTo("handler@" + HOUSING))
                .body("timeline.traceId", everyItem(matchesPattern("[0-9a-f]{32}")));
    }

    @Test
    void a_little_trusted_report_is_verified_by_the_grid_worker_first() {
        var dog =
                newCase().from("WECHAT", "LOW", false).about(DOG_WITHOUT_LEASH).report();
        DISPATCHER.read(dog.id).body("state", equalTo("VERIFYING"));
        WORKER.post(dog.id, "confirm-verified", """
                        {"note": "属实", "photos": ["photo-1"]}""").statusCode(200).body("state", equalTo("ACCEPTED"));
        dog.awaitMessage("accepted");
        assertThat(dog.messageNames()).containsExactly("opened", "verification-requested", "verified", "accepted");
    }

    @Test
    void what_the_grid_worker_finds_untrue_ends_there() {
        var dog = newCase().about(DOG_WITHOUT_LEASH).report().by(DISPATCHER, "request-verification", "{}");
        WORKER.post(dog.id, "reject-untrue", """
                        {"note": "没有这回事", "photos": ["photo-1"]}""")
                .statusCode(200)
                .body("state", equalTo("REJECTED"))
                .body("phase", equalTo("ENDED"));
        assertThat(dog.awaitMessage("rejected").json().get("reasonCode").asText())
                .isEqualTo("UNTRUE");
    }

    @Test
    void the_centre_turns_away_what_is_in_court_if_two_persons_agree() {
        var sued = newCase().report();
        DISPATCHER.post(sued.id, "reject", """
                        {"reasonCode": "LITIGATION", "note": "已起诉"}""").statusCode(200).body("state", equalTo("REPORTED"));
        LEADER.post(sued.id, "confirm-rejection", "{}").statusCode(200).body("state", equalTo("REJECTED"));
        assertThat(sued.awaitMessage("rejected").json().get("note").asText()).isEqualTo("已起诉");
    }

    @Test
    void the_grid_solves_it_and_the_centre_checks_it() {
        var stall = newCase().about(STALL).report().by(WORKER, "start-self-handling", "{}");
        WORKER.post(stall.id, "submit-self-result", """
                        {"resultCode": "RESOLVED", "text": "已劝离",
                         "evidence": [{"kind": "BEFORE", "ref": "p-1"}, {"kind": "AFTER", "ref": "p-2"}]}""").statusCode(200).body("state", equalTo("PENDING_CHECK"));
        WORKER.post(stall.id, "pass-check", PASS).statusCode(422).body("code", equalTo("CHECKER_HANDLED_IT"));
        stall.by(DISPATCHER, "pass-check", PASS);
        assertThat(stall.awaitMessage("closed").json().get("selfHandled").asBoolean())
                .isTrue();
        assertThat(stall.messageNames())
                .containsExactly(
                        "opened", "self-handling-started", "self-result-submitted", "check-requested", "closed");
        DISPATCHER.read(stall.id).body("tasks", empty()).body("handlers.id", hasItem("grid-worker@" + Person.GRID));
    }

    @Test
    void what_is_too_much_for_the_grid_is_handed_up() {
        var stall = newCase()
                .about(STALL)
                .report()
                .by(WORKER, "start-self-handling", "{}")
                .by(WORKER, "hand-up", "{\"note\": \"人太多\"}");
        stall.awaitMessage("accepted");
        assertThat(stall.messageNames()).containsExactly("opened", "self-handling-started", "handed-up", "accepted");
    }

    @Test
    void a_trusted_sources_report_goes_straight_through_in_one_step() {
        var kitchen =
                newCase().from("WEIBAOSHI", "HIGH", true).about(DIRTY_KITCHEN).report();
        var dispatched = kitchen.awaitMessage("dispatched").json();
        assertThat(dispatched.get("straightThrough").asBoolean()).isTrue();
        assertThat(dispatched.get("authorityLine").get("code").asText()).isEqualTo("CS-030801-W");
        assertThat(dispatched.get("matterName").asText()).isEqualTo("餐饮卫生不达标");
        assertThat(dispatched.get("evidence").asText()).isEqualTo("PHOTO");
        assertThat(dispatched.get("tasks").get(0).get("unit").asText()).isEqualTo(MARKET);
        assertThat(kitchen.messages())
                .extracting(message -> message.json().get("state").asText()
                        + message.json().get("version").asText())
                .containsExactly("REPORTED1", "ACCEPTED2", "DISPATCHED3");
        assertThat(kitchen.messages())
                .extracting(message -> message.headers().get("traceparent").substring(3, 35))
                .containsOnly(kitchen.messages()
                        .getFirst()
                        .headers()
                        .get("traceparent")
                        .substring(3, 35));
    }

    @Test
    void a_line_with_a_dissolved_unit_is_left_to_a_person() {
        var flooding = newCase().from("WEIBAOSHI", "HIGH", true).report();
        DISPATCHER.read(flooding.id).body("state", equalTo("ACCEPTED"));
    }

    @Test
    void a_lead_gives_it_back_and_another_takes_its_part() {
        var stall = newCase().about(STALL).report().accepted().dispatched(TOWN_HALL, CIVIL);
        var returned = stall.taskId(TOWN_HALL);
        stall.tell(TOWN_HALL, "signed").tell(TOWN_HALL, "return-requested").awaitReturn(TOWN_HALL);
        DISPATCHER
                .post(stall.id, "decide-return", """
                        {"taskId": "%s", "decision": "APPROVE", "note": "属实", "replacement": "%s"}""".formatted(returned, LiveCase.URBAN))
                .statusCode(200)
                .body("state", equalTo("DISPATCHED"))
                .body("leadUnit", equalTo(LiveCase.URBAN));
        stall.awaitMessage("return-decided");
        var again = stall.messages().getLast().json();
        assertThat(stall.messageNames())
                .containsExactly("opened", "accepted", "dispatched", "return-decided", "dispatched");
        assertThat(again.get("tasks")).hasSize(1);
        assertThat(again.get("tasks").get(0).get("role").asText()).isEqualTo("LEAD");
        stall.handled(LiveCase.URBAN).handled(CIVIL).awaitState("PENDING_CHECK");
    }

    @Test
    void a_return_may_be_denied() {
        var stall = newCase().about(STALL).report().accepted().dispatched(TOWN_HALL);
        stall.tell(TOWN_HALL, "return-requested").awaitReturn(TOWN_HALL);
        LEADER.post(stall.id, "decide-return", """
                        {"taskId": "%s", "decision": "DENY", "note": "仍由镇里办"}""".formatted(stall.taskId(TOWN_HALL)))
                .statusCode(200);
        assertThat(stall.awaitMessage("return-decided").json().get("decision").asText())
                .isEqualTo("DENIED");
        DISPATCHER
                .read(stall.id)
                .body("tasks[0].state", equalTo("PENDING_SIGN"))
                .body("tasks[0].returnRequest.reasonCode", equalTo("NOT_OUR_DUTY"));
    }

    @Test
    void a_failed_check_has_the_named_task_done_again() {
        var stall = newCase().about(STALL).report().accepted().dispatched(TOWN_HALL, CIVIL);
        stall.handled(TOWN_HALL).handled(CIVIL).awaitState("PENDING_CHECK");
        WORKER.post(stall.id, "fail-check", """
                        {"reason": "又回来了", "taskIds": ["%s"]}""".formatted(stall.taskId(TOWN_HALL)))
                .statusCode(200)
                .body("state", equalTo("IN_PROGRESS"))
                .body("round", equalTo(2));
        var ordered = stall.awaitMessage("rework-ordered").json();
        assertThat(ordered.get("round").asInt()).isEqualTo(2);
        assertThat(ordered.get("tasks")).hasSize(1);
        stall.tell(TOWN_HALL, "rework-started")
                .tell(TOWN_HALL, "feedback-submitted")
                .awaitState("PENDING_CHECK");
        stall.by(WORKER, "pass-check", PASS);
        stall.awaitMessage("closed");
        assertThat(stall.messageNames())
                .containsSubsequence("check-requested", "rework-ordered", "check-requested", "closed");
    }

    @Test
    void those_who_were_optional_are_called_back_when_it_is_closed() {
        var stall = newCase().about(STALL).report().accepted();
        DISPATCHER
                .post(stall.id, "dispatch", """
                        {"lead": "%s", "cooperating": ["%s"], "optional": ["%s"]}""".formatted(TOWN_HALL, CIVIL, CIVIL))
                .statusCode(200);
        stall.handled(TOWN_HALL).awaitState("PENDING_CHECK").by(WORKER, "pass-check", PASS);
        assertThat(stall.awaitMessage("task-withdrawn").json().get("taskId").asText())
                .isEqualTo(stall.taskId(CIVIL).toString());
        DISPATCHER.read(stall.id).body("tasks.state", not(hasItem("PENDING_SIGN")));
    }
}
