package org.gridwhistle.dispatch.closure;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.gridwhistle.chassis.command.Actor;
import org.gridwhistle.dispatch.Desk;
import org.gridwhistle.dispatch.SampleCity;
import org.gridwhistle.dispatch.casefile.Closed;
import org.gridwhistle.dispatch.casefile.InProgress;
import org.gridwhistle.dispatch.casefile.PendingCheck;
import org.gridwhistle.dispatch.casefile.event.CaseClosed;
import org.gridwhistle.dispatch.casefile.event.ReworkOrdered;
import org.gridwhistle.dispatch.casefile.event.TaskWithdrawn;
import org.gridwhistle.dispatch.casefile.fact.Evidence;
import org.gridwhistle.dispatch.casefile.fact.ResultCode;
import org.gridwhistle.dispatch.casefile.fact.TaskState;
import org.gridwhistle.dispatch.casefile.fact.Trust;
import org.gridwhistle.dispatch.casefile.lookup.Matter;
import org.gridwhistle.dispatch.whistle.Call;
import org.gridwhistle.dispatch.whistle.Dispatch;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CheckTest {

    private static final Evidence BEFORE = new Evidence(Evidence.Kind.BEFORE, "photo-1");
    private static final Evidence AFTER = new Evidence(Evidence.Kind.AFTER, "photo-2");

    private final Desk desk = new Desk();

    @Test
    void a_passed_check_closes_the_case_with_its_times() {
        handled(SampleCity.NOISE, AFTER).act(Desk.WORKER, pass(ResultCode.RESOLVED));
        assertThat(desk.now()).isInstanceOf(Closed.class);
        var closed = desk.event(CaseClosed.class);
        assertThat(closed.feedbackAt())
                .isEqualTo(desk.task(SampleCity.CIVIL).feedback().at());
        assertThat(closed.handleDue())
                .isEqualTo(desk.task(SampleCity.HOUSING).times().handleDue());
        assertThat(closed.selfHandled()).isFalse();
        assertThat(closed.checkedBy()).isEqualTo(new CaseClosed.Checker("worker-1", "grid-worker"));
        assertThat(desk.task(SampleCity.HOUSING).state()).isEqualTo(TaskState.CONFIRMED);
    }

    @Test
    void nobody_checks_his_own_work() {
        handled(SampleCity.NOISE, AFTER)
                .act(new Actor("handler@" + SampleCity.CIVIL, "dispatcher", "3299", null), pass(ResultCode.RESOLVED));
        assertThat(desk.refusal().code()).isEqualTo("CHECKER_HANDLED_IT");
        desk.act(new Actor("handler@" + SampleCity.CIVIL, "dispatcher", "3299", null), new FailCheck("不行", List.of()));
        assertThat(desk.refusal().code()).isEqualTo("CHECKER_HANDLED_IT");
    }

    @Test
    void nobody_checks_his_units_work() {
        handled(SampleCity.NOISE, AFTER)
                .act(new Actor("somebody-else", "dispatcher", "3299", SampleCity.HOUSING), pass(ResultCode.RESOLVED));
        assertThat(desk.refusal().code()).isEqualTo("CHECKERS_UNIT_HANDLED_IT");
    }

    @Test
    void who_claims_to_have_solved_it_has_to_show_it() {
        handled(SampleCity.FLOODING, BEFORE).act(Desk.WORKER, pass(ResultCode.RESOLVED));
        assertThat(desk.refusal().code()).isEqualTo("EVIDENCE_MISSING");
        desk.act(Desk.WORKER, new PassCheck(ResultCode.RESOLVED, "已解决", List.of(AFTER)));
        assertThat(desk.now()).isInstanceOf(Closed.class);
    }

    @Test
    void where_nothing_was_done_there_is_nothing_to_show() {
        handled(SampleCity.FLOODING).act(Desk.WORKER, pass(ResultCode.EXPLAINED));
        assertThat(desk.now()).isInstanceOf(Closed.class);
    }

    @Test
    void those_who_were_optional_are_called_back_at_the_end() {
        dispatched(SampleCity.NOISE, List.of(SampleCity.CIVIL)).handled(SampleCity.HOUSING, AFTER);
        assertThat(desk.now()).isInstanceOf(PendingCheck.class);
        desk.act(Desk.WORKER, pass(ResultCode.RESOLVED));
        assertThat(desk.eventNames()).containsExactly("TaskWithdrawn", "CaseClosed");
        assertThat(desk.event(TaskWithdrawn.class).taskId())
                .isEqualTo(desk.task(SampleCity.CIVIL).id());
        assertThat(desk.task(SampleCity.CIVIL).state()).isEqualTo(TaskState.WITHDRAWN);
    }

    @Test
    void a_failed_check_sends_all_back_for_another_round() {
        handled(SampleCity.NOISE, AFTER).act(Desk.WORKER, new FailCheck("仍有噪声", List.of()));
        assertThat(desk.now()).isInstanceOf(InProgress.class);
        assertThat(desk.file().round()).isEqualTo(2);
        assertThat(desk.event(ReworkOrdered.class).tasks()).hasSize(2);
        assertThat(desk.task(SampleCity.HOUSING).state()).isEqualTo(TaskState.HANDLING);
        assertThat(desk.file().handlers()).isEmpty();
        desk.fedBack(SampleCity.HOUSING, AFTER).fedBack(SampleCity.CIVIL);
        assertThat(desk.now()).isInstanceOf(PendingCheck.class);
    }

    @Test
    void only_the_named_tasks_are_done_again_and_the_others_handlers_still_may_not_check() {
        handled(SampleCity.NOISE, AFTER)
                .act(
                        Desk.WORKER,
                        new FailCheck(
                                "仍有噪声", List.of(desk.task(SampleCity.HOUSING).id())));
        assertThat(desk.task(SampleCity.CIVIL).state()).isEqualTo(TaskState.FEEDBACK_SUBMITTED);
        assertThat(desk.file().handlers()).extracting("id").containsExactly("handler@U-CIVIL");
        desk.fedBack(SampleCity.HOUSING, AFTER);
        assertThat(desk.now()).isInstanceOf(PendingCheck.class);
    }

    @Test
    void what_the_check_demands_again_is_waited_for_even_if_it_was_optional() {
        dispatched(SampleCity.NOISE, List.of(SampleCity.CIVIL))
                .handled(SampleCity.CIVIL)
                .handled(SampleCity.HOUSING, AFTER);
        desk.act(
                Desk.WORKER,
                new FailCheck("民政没到位", List.of(desk.task(SampleCity.CIVIL).id())));
        assertThat(desk.now()).isInstanceOf(InProgress.class);
        assertThat(desk.task(SampleCity.CIVIL).mandatory()).isTrue();
    }

    @Test
    void late_work_stays_late_but_gets_a_little_time() {
        handled(SampleCity.FLOODING, BEFORE, AFTER).later(Duration.ofHours(24));
        var before = desk.file().times().handleDue();
        var orderedAt = desk.time();
        desk.act(Desk.WORKER, new FailCheck("又进水了", List.of()));
        assertThat(desk.event(ReworkOrdered.class).tasks().getFirst().handleDue())
                .isEqualTo(orderedAt.plus(Duration.ofHours(1)));
        assertThat(desk.file().times().handleDue()).isEqualTo(before);
    }

    @Test
    void only_what_was_fed_back_can_be_done_again() {
        dispatched(SampleCity.NOISE, List.of(SampleCity.CIVIL)).handled(SampleCity.HOUSING, AFTER);
        desk.act(
                Desk.WORKER,
                new FailCheck("民政没到位", List.of(desk.task(SampleCity.CIVIL).id())));
        assertThat(desk.refusal().code()).isEqualTo("TASK_NOT_FED_BACK");
        desk.act(Desk.WORKER, new FailCheck("不行", List.of(new UUID(1, 1))));
        assertThat(desk.refusal().errors()).extracting("code").containsExactly("UNKNOWN_TASK");
    }

    private Desk handled(Matter matter, Evidence... shown) {
        return dispatched(matter, List.of()).handled(SampleCity.HOUSING, shown).handled(SampleCity.CIVIL);
    }

    private Desk dispatched(Matter matter, List<String> optional) {
        var call = new Call(SampleCity.HOUSING, List.of(SampleCity.CIVIL), optional);
        return desk.report(matter, Trust.HIGH).act(Desk.DISPATCHER, new Dispatch(call, null, null));
    }

    private static PassCheck pass(ResultCode result) {
        return new PassCheck(result, "已办结", List.of());
    }
}
