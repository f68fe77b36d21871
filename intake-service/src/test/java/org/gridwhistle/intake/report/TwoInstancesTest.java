package org.gridwhistle.intake.report;

import java.time.Duration;
import java.util.Map;
import java.util.Set;

import jakarta.inject.Inject;

import org.gridwhistle.chassis.command.Actor;
import org.gridwhistle.chassis.command.Answer;
import org.gridwhistle.chassis.command.Order;
import org.gridwhistle.chassis.command.Plumbing;
import org.gridwhistle.chassis.problem.Refusal;
import org.gridwhistle.chassis.security.Caller;
import org.gridwhistle.chassis.security.Roles;
import org.gridwhistle.intake.ComponentTest;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.smallrye.mutiny.Uni;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Two executors share no lane, so their transactions meet in the database, as those of two instances do. */
@QuarkusTest
class TwoInstancesTest extends ComponentTest {

    private static final Caller CALLER = new Caller("app", Set.of(Roles.UPSTREAM_APP), "3299", null, null);

    @Inject
    ReportWorkshop workshop;

    @Inject
    Plumbing plumbing;

    @Inject
    ReceptionDesk reception;

    @Inject
    ReportExecutor here;

    @Inject
    ObjectMapper json;

    private ReportExecutor there;

    @BeforeEach
    void anotherInstance() {
        there = new ReportExecutor(workshop, plumbing);
    }

    @RepeatedTest(10)
    void the_same_report_at_both_is_one_report() {
        var report = report();
        var answers = bothAtOnce(command(report), command(report));
        assertThat(answers.one()).isInstanceOf(Answer.Done.class);
        assertThat(((Answer.Done) answers.one()).body()).isEqualTo(((Answer.Done) answers.other()).body());
    }

    @RepeatedTest(10)
    void different_reports_under_one_id_are_one_report_and_one_refusal() {
        var report = report();
        var one = command(report);
        report.put("title", "另一件事");
        var answers = bothAtOnce(one, command(report));
        assertThat(Set.of(kind(answers.one()), kind(answers.other()))).isEqualTo(Set.of("Done", "EVENT_ID_REUSED"));
    }

    @Test
    void both_draw_from_the_same_numbers() {
        var answers = bothAtOnce(command(report()), command(report()));
        assertThat(number(answers.one())).isNotEqualTo(number(answers.other()));
    }

    private Both bothAtOnce(SubmitReport one, SubmitReport other) {
        return Uni.join()
                .all(here.execute(order(one)), there.execute(order(other)))
                .andFailFast()
                .map(answers -> new Both(answers.get(0), answers.get(1)))
                .await()
                .atMost(Duration.ofSeconds(20));
    }

    private SubmitReport command(Map<String, Object> report) {
        var request = json.convertValue(report, ReportRequest.class);
        return ((Admission.Admitted) reception.admit(request, CALLER)).command();
    }

    private static Order<SubmitReport> order(SubmitReport command) {
        return Order.of(command, Actor.of(CALLER, Roles.UPSTREAM_APP), null);
    }

    private static String kind(Answer answer) {
        return answer instanceof Answer.Refused(Refusal refusal)
                ? refusal.code()
                : answer.getClass().getSimpleName();
    }

    private static String number(Answer answer) {
        return JsonPath.from(((Answer.Done) answer).body()).getString("number");
    }

    private record Both(Answer one, Answer other) {}
}
