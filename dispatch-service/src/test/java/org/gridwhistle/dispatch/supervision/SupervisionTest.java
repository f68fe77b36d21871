package org.gridwhistle.dispatch.supervision;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.gridwhistle.dispatch.Desk;
import org.gridwhistle.dispatch.SampleCity;
import org.gridwhistle.dispatch.casefile.Classification;
import org.gridwhistle.dispatch.casefile.Clocks;
import org.gridwhistle.dispatch.casefile.RunningClock;
import org.gridwhistle.dispatch.casefile.Timer;
import org.gridwhistle.dispatch.casefile.Timers;
import org.gridwhistle.dispatch.casefile.event.SupervisionRaised;
import org.gridwhistle.dispatch.casefile.fact.RejectReason;
import org.gridwhistle.dispatch.casefile.fact.ResultCode;
import org.gridwhistle.dispatch.casefile.fact.Supervised.Breach;
import org.gridwhistle.dispatch.casefile.fact.SuspensionReason;
import org.gridwhistle.dispatch.casefile.fact.Trust;
import org.gridwhistle.dispatch.closure.PassCheck;
import org.gridwhistle.dispatch.deadline.CaseClock;
import org.gridwhistle.dispatch.deadline.Light;
import org.gridwhistle.dispatch.filing.Accept;
import org.gridwhistle.dispatch.filing.ConfirmRejection;
import org.gridwhistle.dispatch.filing.Reject;
import org.gridwhistle.dispatch.suspension.Suspend;
import org.gridwhistle.dispatch.whistle.Call;
import org.gridwhistle.dispatch.whistle.Dispatch;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The ladder 督办阶梯 of a flooded house: urgent, so that all is counted round the clock. */
class SupervisionTest {

    private final Desk desk = new Desk();

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
        assertThat(clocks()).containsExactly("DISPATCH MET", "SIGN RUNNING", "ARRIVE RUNNING", "HANDLE RUNNING");
        var times = desk.task(SampleCity.HOUSING).times();
        assertThat(nextDue()).isEqualTo(times.signDue());
        desk.signed(SampleCity.HOUSING);
        assertThat(clocks()).containsExactly("DISPATCH MET", "SIGN MET", "ARRIVE RUNNING", "HANDLE RUNNING");
        assertThat(nextDue()).isEqualTo(times.arriveDue());
        desk.asksReturn(SampleCity.HOUSING);
        assertThat(clocks())
                .containsExactly(
                        "DISPATCH MET", "SIGN MET", "ARRIVE RUNNING", "HANDLE RUNNING", "DECIDE_RETURN RUNNING");
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
    void what_is_checked_and_closed_alarms_nobody() {
        dispatched();
        desk.handled(SampleCity.HOUSING);
        assertThat(clocks()).contains("CHECK RUNNING", "HANDLE MET");
        desk.act(
                Desk.WORKER,
                new PassCheck(
                        ResultCode.EXPLAINED,
                        "已说明",
                        List.of(new org.gridwhistle.dispatch.casefile.fact.Evidence(
                                org.gridwhistle.dispatch.casefile.fact.Evidence.Kind.AFTER, "photo"))));
        assertThat(clocks()).isEmpty();
        assertThat(timers()).extracting(Timer::act).containsExactly("EVALUATE");
        desk.later(Duration.ofDays(60)).whatIsDue();
        assertThat(desk.eventNames()).containsExactly("CaseEvaluated");
        assertEndsQuietly();
    }

    @Test
    void what_stands_still_alarms_nobody_and_goes_on_by_itself() {
        dispatched();
        desk.signed(SampleCity.HOUSING).arrived(SampleCity.HOUSING).found(SampleCity.HOUSING);
        var due = desk.task(SampleCity.HOUSING).times().handleDue();
        var reviewAt = desk.time().plus(Duration.ofDays(30));
        desk.act(Desk.LEADER, new Suspend(SuspensionReason.SEASON, reviewAt, "汛期过后继续", null));
        var since = desk.time().minus(Duration.ofMinutes(1));
        assertThat(clocks()).containsExactly("DISPATCH MET", "SIGN MET", "ARRIVE MET", "HANDLE PAUSED");
        assertThat(timers()).containsExactly(new Timer("RESUME", new UUID(0, 0), null, null, null, reviewAt));
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
