package org.gridwhistle.dispatch.supervision;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.gridwhistle.dispatch.Desk;
import org.gridwhistle.dispatch.SampleCity;
import org.gridwhistle.dispatch.casefile.Classification;
import org.gridwhistle.dispatch.casefile.Clocks;
import org.gridwhistle.dispatch.casefile.RunningClock;
import org.gridwhistle.dispatch.casefile.TaskNews.Contacted.Outcome;
import org.gridwhistle.dispatch.casefile.Timer;
import org.gridwhistle.dispatch.casefile.Timers;
import org.gridwhistle.dispatch.casefile.event.CaseEscalated;
import org.gridwhistle.dispatch.casefile.event.SupervisionRaised;
import org.gridwhistle.dispatch.casefile.fact.Callback;
import org.gridwhistle.dispatch.casefile.fact.CaseState;
import org.gridwhistle.dispatch.casefile.fact.Evidence;
import org.gridwhistle.dispatch.casefile.fact.Rank;
import org.gridwhistle.dispatch.casefile.fact.RejectReason;
import org.gridwhistle.dispatch.casefile.fact.Resolved;
import org.gridwhistle.dispatch.casefile.fact.ResultCode;
import org.gridwhistle.dispatch.casefile.fact.Satisfaction;
import org.gridwhistle.dispatch.casefile.fact.Supervised.Breach;
import org.gridwhistle.dispatch.casefile.fact.SuspensionReason;
import org.gridwhistle.dispatch.casefile.fact.Trust;
import org.gridwhistle.dispatch.casefile.fact.WhistleLevel;
import org.gridwhistle.dispatch.closure.ApproveCancel;
import org.gridwhistle.dispatch.closure.PassCheck;
import org.gridwhistle.dispatch.closure.RequestCancel;
import org.gridwhistle.dispatch.deadline.CaseClock;
import org.gridwhistle.dispatch.deadline.Light;
import org.gridwhistle.dispatch.evaluation.RecordCallback;
import org.gridwhistle.dispatch.filing.Accept;
import org.gridwhistle.dispatch.filing.ConfirmRejection;
import org.gridwhistle.dispatch.filing.Reject;
import org.gridwhistle.dispatch.suspension.Suspend;
import org.gridwhistle.dispatch.whistle.Call;
import org.gridwhistle.dispatch.whistle.DenyWhistle;
import org.gridwhistle.dispatch.whistle.Dispatch;
import org.gridwhistle.dispatch.whistle.DropCooperator;
import org.gridwhistle.dispatch.whistle.Escalate;
import org.gridwhistle.dispatch.whistle.OpenConsultation;
import org.gridwhistle.dispatch.whistle.RequestWhistle;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The ladder 督办阶梯 of a flooded house: urgent, so that all is counted round the clock. */
class SupervisionTest {

    private Desk desk = new Desk();

    @Test
    void an_unsigned_task_is_reminded_urged_supervised_and_escalated_in_this_order() {
        dispatched();
        var assigned = desk.task(SampleCity.HOUSING).times().assignedAt();
        assertThat(raisedAt(assigned.plusSeconds(239))).isEmpty();
        assertThat(raisedAt(assigned.plusSeconds(240))).containsExactly("REMIND SIGN: UNIT_HANDLERS U-HOUSING");
        assertThat(raisedAt(assigned.plusSeconds(300)))
                .containsExactly("URGE SIGN: UNIT_HANDLERS U-HOUSING, UNIT_HEAD U-HOUSING");
        assertThat(raisedAt(assigned.plusSeconds(450))).containsExactly("SUPERVISE SIGN: CENTRE_LEADER 329901001");
        assertThat(raisedAt(assigned.plusSeconds(600))).containsExactly("ESCALATE SIGN: UPPER_CENTRE 329901");
        assertThat(raisedAt(assigned.plusSeconds(700))).isEmpty();
    }

    @Test
    void what_an_outage_has_put_off_is_told_in_its_order_and_once() {
        dispatched();
        var assigned = desk.task(SampleCity.HOUSING).times().assignedAt();
        assertThat(raisedAt(assigned.plusSeconds(460)))
                .extracting(text -> text.substring(0, text.indexOf(' ')))
                .containsExactly("REMIND", "URGE", "SUPERVISE");
        assertThat(raisedAt(assigned.plusSeconds(460))).isEmpty();
    }

    @Test
    void clocks_run_side_by_side_and_the_next_due_is_the_earliest_unmet() {
        dispatched();
        assertThat(clocks())
                .containsExactly("DISPATCH MET", "SIGN RUNNING", "CONTACT RUNNING", "ARRIVE RUNNING", "HANDLE RUNNING");
        var times = desk.task(SampleCity.HOUSING).times();
        assertThat(nextDue()).isEqualTo(times.signDue());
        desk.signed(SampleCity.HOUSING);
        assertThat(clocks())
                .containsExactly("DISPATCH MET", "SIGN MET", "CONTACT RUNNING", "ARRIVE RUNNING", "HANDLE RUNNING");
        assertThat(nextDue()).isEqualTo(times.arriveDue());
        desk.asksReturn(SampleCity.HOUSING);
        assertThat(clocks())
                .containsExactly(
                        "DISPATCH MET",
                        "SIGN MET",
                        "CONTACT RUNNING",
                        "ARRIVE RUNNING",
                        "HANDLE RUNNING",
                        "DECIDE_RETURN RUNNING");
        assertThat(nextDue())
                .isEqualTo(desk.task(SampleCity.HOUSING).returnRequest().decideDue());
    }

    @Test
    void a_return_that_nobody_decides_is_the_centres_matter() {
        dispatched();
        desk.signed(SampleCity.HOUSING).asksReturn(SampleCity.HOUSING);
        var due = desk.task(SampleCity.HOUSING).returnRequest().decideDue();
        assertThat(raisedAt(due))
                .containsExactly(
                        "REMIND DECIDE_RETURN: CENTRE 329901001",
                        "URGE DECIDE_RETURN: CENTRE 329901001, CENTRE_LEADER 329901001");
    }

    @Test
    void the_centres_clock_runs_from_the_report_even_of_what_nobody_has_classified() {
        desk.report(null, null, Trust.MEDIUM, false);
        assertThat(clocks()).containsExactly("DISPATCH RUNNING");
        // Four working hours from Friday 09:00: 12:00 and 14:00 to 15:00.
        assertThat(nextDue()).isEqualTo(Instant.parse("2026-07-10T07:00:00Z"));
        assertThat(raisedAt(nextDue()))
                .containsExactly(
                        "REMIND DISPATCH: CENTRE 329901", "URGE DISPATCH: CENTRE 329901, CENTRE_LEADER 329901");
    }

    @Test
    void a_breach_stays_on_file_though_it_was_met_later() {
        dispatched();
        var task = desk.task(SampleCity.HOUSING);
        raisedAt(task.times().signDue());
        desk.signed(SampleCity.HOUSING);
        var due = task.times().signDue();
        assertThat(desk.file().supervised().breaches())
                .containsExactly(new Breach(CaseClock.SIGN, task.id(), due, due));
    }

    @Test
    void the_reporter_of_what_is_closed_is_to_be_called_back_until_its_evaluation() {
        closed();
        assertThat(clocks()).containsExactly("CALLBACK RUNNING");
        assertThat(timers()).extracting(Timer::act).containsExactly("CALLBACK", "EVALUATE");
        var due = desk.file().review().callbackDue();
        assertThat(raisedAt(due))
                .containsExactly(
                        "REMIND CALLBACK: CENTRE 329901001",
                        "URGE CALLBACK: CENTRE 329901001, CENTRE_LEADER 329901001");
        desk.act(Desk.DISPATCHER, new RecordCallback(Callback.Outcome.UNREACHED, null, null, "无人接听"));
        assertThat(clocks()).as("nobody has heard him yet").containsExactly("CALLBACK RUNNING");
        desk.act(
                Desk.DISPATCHER,
                new RecordCallback(Callback.Outcome.REACHED, Resolved.YES, Satisfaction.SATISFIED, "满意"));
        assertThat(desk.now().state()).isEqualTo(CaseState.EVALUATED);
        assertEndsQuietly();
    }

    @Test
    void what_nobody_rates_is_evaluated_in_the_end_and_alarms_nobody_any_more() {
        closed();
        assertThat(eventsAt(desk.time().plus(Duration.ofDays(60)))).containsExactly("CaseEvaluated");
        assertEndsQuietly();
    }

    @Test
    void the_reporter_is_contacted_by_a_call_by_three_vain_ones_or_by_coming() {
        dispatched();
        desk.signed(SampleCity.HOUSING).contacted(SampleCity.HOUSING, Outcome.UNREACHED, 2);
        assertThat(clocks()).contains("CONTACT RUNNING");
        desk.contacted(SampleCity.HOUSING, Outcome.UNREACHED, 3);
        assertThat(clocks()).contains("CONTACT MET", "ARRIVE RUNNING");
        dispatchedAnew();
        desk.signed(SampleCity.HOUSING).contacted(SampleCity.HOUSING, Outcome.REACHED, 1);
        assertThat(clocks()).contains("CONTACT MET", "ARRIVE RUNNING");
        dispatchedAnew();
        desk.signed(SampleCity.HOUSING).arrived(SampleCity.HOUSING);
        assertThat(clocks()).contains("CONTACT MET", "ARRIVE MET");
    }

    @Test
    void a_reporter_whom_nobody_contacts_is_the_units_matter() {
        dispatched();
        desk.signed(SampleCity.HOUSING);
        assertThat(raisedAt(desk.task(SampleCity.HOUSING).times().contactDue()))
                .contains("URGE CONTACT: UNIT_HANDLERS U-HOUSING, UNIT_HEAD U-HOUSING");
    }

    @Test
    void a_consultation_takes_the_place_of_the_decision_and_is_the_centres_matter() {
        dispatched();
        desk.signed(SampleCity.HOUSING).asksReturn(SampleCity.HOUSING);
        desk.act(
                Desk.DISPATCHER,
                new OpenConsultation(desk.task(SampleCity.HOUSING).id(), List.of(SampleCity.HOUSING), "请各单位会商"));
        assertThat(desk.refusal()).isNull();
        assertThat(clocks()).contains("DECIDE_RETURN MET", "CONSULT RUNNING");
        desk.act(Desk.LEADER, new Escalate("涉及多个单位")).act(Desk.LEADER, new Escalate("涉及多个单位"));
        var due = desk.file().calling().consultations().getFirst().due();
        assertThat(raisedAt(due))
                .contains("REMIND CONSULT: CENTRE 329901", "URGE CONSULT: CENTRE 329901, CENTRE_LEADER 329901");
    }

    @Test
    void a_whistle_that_waits_for_approval_is_the_matter_of_the_leader_who_may_blow_it() {
        desk.report(SampleCity.FLOODING, Trust.MEDIUM)
                .act(Desk.DISPATCHER, new Accept(new Classification(null, null, null), "受理"))
                .act(
                        Desk.DISPATCHER,
                        new RequestWhistle(
                                WhistleLevel.HARD, new Call(SampleCity.HOUSING, List.of(), List.of()), null, "疑难事项"));
        assertThat(clocks()).containsExactly("DISPATCH RUNNING", "APPROVE RUNNING");
        assertThat(raisedAt(desk.time().plus(Duration.ofMinutes(9))))
                .contains("REMIND APPROVE: CENTRE_LEADER 329901", "URGE APPROVE: CENTRE_LEADER 329901");
        desk.act(Desk.LEADER, new DenyWhistle("先行核实"));
        assertThat(clocks()).containsExactly("DISPATCH RUNNING");
    }

    @Test
    void what_nobody_meets_at_twice_its_time_rises_one_rung_however_many_units_are_late() {
        desk.report(SampleCity.FLOODING, Trust.MEDIUM)
                .act(Desk.DISPATCHER, new Accept(new Classification(null, null, null), "受理"))
                .act(
                        Desk.DISPATCHER,
                        new Dispatch(new Call(SampleCity.HOUSING, List.of(SampleCity.CIVIL), List.of()), null, null));
        assertThat(desk.refusal()).isNull();
        var assigned = desk.task(SampleCity.HOUSING).times().assignedAt();
        assertThat(raisedAt(assigned.plusSeconds(600)))
                .filteredOn(text -> text.startsWith("ESCALATE"))
                .hasSize(2);
        var raised = desk.event(CaseEscalated.class);
        assertThat(raised.automatic()).isTrue();
        assertThat(raised.reason()).isEqualTo("SIGN");
        assertThat(desk.eventNames()).filteredOn("CaseEscalated"::equals).hasSize(1);
        assertThat(desk.file().calling().rank()).isEqualTo(Rank.KEY);
    }

    @Test
    void a_case_that_its_county_commands_is_the_countys_matter_and_at_the_top_is_only_told_of() {
        dispatched();
        for (var rank = 0; rank < 3; rank++) {
            desk.act(Desk.LEADER, new Escalate("久拖不决"));
        }
        assertThat(desk.file().calling().rank()).isEqualTo(Rank.HIGHEST);
        var assigned = desk.task(SampleCity.HOUSING).times().assignedAt();
        assertThat(raisedAt(assigned.plusSeconds(600)))
                .contains("SUPERVISE SIGN: CENTRE_LEADER 3299", "ESCALATE SIGN: CENTRE_LEADER 3299");
        assertThat(desk.eventNames()).doesNotContain("CaseEscalated");
    }

    @Test
    void what_cannot_rise_is_told_of_above() {
        desk.report(SampleCity.FLOODING, Trust.MEDIUM);
        assertThat(raisedAt(Desk.START.plus(Duration.ofMinutes(20))))
                .contains("ESCALATE DISPATCH: UPPER_CENTRE 329901");
        assertThat(desk.eventNames()).doesNotContain("CaseEscalated");
    }

    @Test
    void what_is_cancelled_alarms_nobody() {
        dispatched();
        desk.act(Desk.LEADER, new RequestCancel("误报")).act(Desk.SECOND_LEADER, new ApproveCancel("同意"));
        assertThat(desk.now().state()).isEqualTo(CaseState.CANCELLED);
        assertEndsQuietly();
    }

    @Test
    void a_task_that_is_withdrawn_alarms_nobody() {
        desk.report(SampleCity.FLOODING, Trust.MEDIUM)
                .act(Desk.DISPATCHER, new Accept(new Classification(null, null, null), "受理"))
                .act(
                        Desk.DISPATCHER,
                        new Dispatch(new Call(SampleCity.HOUSING, List.of(SampleCity.CIVIL), List.of()), null, null));
        var civil = desk.task(SampleCity.CIVIL).id();
        desk.act(Desk.DISPATCHER, new DropCooperator(civil, "不再需要"));
        assertThat(desk.refusal()).isNull();
        assertThat(Clocks.of(desk.now())).extracting(RunningClock::taskId).doesNotContain(civil);
        assertThat(raisedAt(desk.time().plus(Duration.ofDays(3))))
                .isNotEmpty()
                .noneMatch(text -> text.contains(SampleCity.CIVIL));
    }

    @Test
    void what_stands_still_alarms_no_unit_its_leader_is_reminded_and_it_goes_on_by_itself() {
        dispatched();
        desk.signed(SampleCity.HOUSING).arrived(SampleCity.HOUSING).found(SampleCity.HOUSING);
        var due = desk.task(SampleCity.HOUSING).times().handleDue();
        var reviewAt = desk.time().plus(Duration.ofDays(30));
        desk.act(Desk.LEADER, new Suspend(SuspensionReason.SEASON, reviewAt, "汛期过后继续", null));
        var since = desk.time().minus(Duration.ofMinutes(1));
        assertThat(clocks())
                .containsExactly(
                        "DISPATCH MET", "SIGN MET", "CONTACT MET", "ARRIVE MET", "HANDLE PAUSED", "REVIEW RUNNING");
        assertThat(timers()).extracting(Timer::act).containsExactly("REVIEW", "RESUME");
        assertThat(raisedAt(since.plus(Duration.ofDays(23)))).isEmpty();
        assertThat(raisedAt(since.plus(Duration.ofDays(25)))).containsExactly("REMIND REVIEW: CENTRE_LEADER 329901001");
        assertThat(eventsAt(reviewAt.minusSeconds(1))).isEmpty();
        assertThat(eventsAt(reviewAt)).containsExactly("CaseResumed");
        assertThat(nextDue()).isEqualTo(due.plus(Duration.between(since, reviewAt)));
    }

    @Test
    void what_is_rejected_alarms_nobody() {
        desk.report(SampleCity.FLOODING, Trust.MEDIUM)
                .act(Desk.DISPATCHER, new Reject(RejectReason.LITIGATION, "已起诉"))
                .act(Desk.LEADER, new ConfirmRejection("同意"));
        assertEndsQuietly();
    }

    @Test
    void a_timer_for_each_clock_says_when_it_speaks_next_and_when_it_turns_yellow_and_red() {
        dispatched();
        var assigned = desk.task(SampleCity.HOUSING).times().assignedAt();
        var sign = timers().getFirst();
        assertThat(sign.act()).isEqualTo("SIGN");
        assertThat(sign.firesAt()).isEqualTo(assigned.plusSeconds(240));
        assertThat(sign.light(assigned.plusSeconds(149))).isEqualTo(Light.GREEN);
        assertThat(sign.light(assigned.plusSeconds(150))).isEqualTo(Light.YELLOW);
        assertThat(sign.light(assigned.plusSeconds(300))).isEqualTo(Light.RED);
        raisedAt(assigned.plus(Duration.ofMinutes(10)));
        assertThat(timers().getFirst().firesAt()).as("all has been said").isNull();
        assertThat(timers().getFirst().due()).isEqualTo(sign.due());
    }

    private void dispatched() {
        desk.report(SampleCity.FLOODING, Trust.MEDIUM)
                .act(Desk.DISPATCHER, new Accept(new Classification(null, null, null), "受理"))
                .act(Desk.DISPATCHER, new Dispatch(new Call(SampleCity.HOUSING, List.of(), List.of()), null, null));
    }

    private void dispatchedAnew() {
        desk = new Desk();
        dispatched();
    }

    private void closed() {
        dispatched();
        desk.handled(SampleCity.HOUSING);
        assertThat(clocks()).contains("CHECK RUNNING", "HANDLE MET");
        desk.act(
                Desk.WORKER,
                new PassCheck(ResultCode.EXPLAINED, "已说明", List.of(new Evidence(Evidence.Kind.AFTER, "photo"))));
        assertThat(desk.now().state()).isEqualTo(CaseState.CLOSED);
    }

    private void assertEndsQuietly() {
        assertThat(clocks()).isEmpty();
        assertThat(timers()).isEmpty();
        assertThat(raisedAt(desk.time().plus(Duration.ofDays(90)))).isEmpty();
    }

    private List<String> eventsAt(Instant at) {
        return desk.later(Duration.between(desk.time(), at)).whatIsDue().eventNames();
    }

    private List<String> raisedAt(Instant at) {
        var passed = Duration.between(desk.time(), at);
        desk.later(passed).whatIsDue();
        return desk.events().stream()
                .filter(SupervisionRaised.class::isInstance)
                .map(SupervisionRaised.class::cast)
                .map(SupervisionRaised::text)
                .toList();
    }

    private List<String> clocks() {
        return Clocks.of(desk.now()).stream()
                .map(clock -> clock.clock() + " " + clock.status())
                .toList();
    }

    private Instant nextDue() {
        return Clocks.running(desk.now()).stream()
                .map(RunningClock::due)
                .min(Instant::compareTo)
                .orElseThrow();
    }

    private List<Timer> timers() {
        return Timers.of(desk.now(), desk.setting(Desk.SYSTEM));
    }
}
