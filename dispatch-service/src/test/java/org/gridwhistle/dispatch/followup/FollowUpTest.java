package org.gridwhistle.dispatch.followup;

import java.time.Duration;
import java.util.List;

import org.gridwhistle.chassis.command.Actor;
import org.gridwhistle.dispatch.Desk;
import org.gridwhistle.dispatch.SampleCity;
import org.gridwhistle.dispatch.Started;
import org.gridwhistle.dispatch.casefile.event.CaseDispatched;
import org.gridwhistle.dispatch.casefile.fact.CaseState;
import org.gridwhistle.dispatch.casefile.fact.Evidence;
import org.gridwhistle.dispatch.casefile.fact.ResultCode;
import org.gridwhistle.dispatch.casefile.fact.ReturnDecision;
import org.gridwhistle.dispatch.casefile.fact.TaskRole;
import org.gridwhistle.dispatch.casefile.fact.TaskState;
import org.gridwhistle.dispatch.closure.PassCheck;
import org.gridwhistle.dispatch.whistle.AddFollowUp;
import org.gridwhistle.dispatch.whistle.DecideReturn;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FollowUpTest {

    private static final PassCheck PASS =
            new PassCheck(ResultCode.RESOLVED, "积水已排清,将持续监测", List.of(new Evidence(Evidence.Kind.AFTER, "photo-1")));

    private final Desk desk = Started.handling(SampleCity.NOISE);

    @Test
    void a_case_waits_for_its_monitoring_unless_that_is_split_off() {
        desk.fedBack(SampleCity.HOUSING);
        assertThat(desk.now().state()).isEqualTo(CaseState.IN_PROGRESS);
        desk.act(Desk.DISPATCHER, split());
        assertThat(desk.eventNames()).containsExactly("FollowUpSplit", "CheckRequested");
        desk.act(Desk.WORKER, PASS);
        assertThat(desk.now().state()).isEqualTo(CaseState.CLOSED);
        assertThat(desk.task(SampleCity.CIVIL).state()).isEqualTo(TaskState.PENDING_SIGN);
        assertThat(desk.file().openFollowUps()).hasSize(1);
    }

    @Test
    void its_news_is_heard_after_the_closing_and_somebody_else_looks_whether_it_is_done() {
        closedWithMonitoring().handled(SampleCity.CIVIL);
        desk.act(new Actor("handler@" + SampleCity.CIVIL, "dispatcher", "3299", null), confirm());
        assertThat(desk.refusal().code()).isEqualTo("CHECKER_HANDLED_IT");
        desk.act(Desk.WORKER, new ReworkFollowUp(desk.task(SampleCity.CIVIL).id(), "缺少记录"));
        assertThat(desk.now().state()).isEqualTo(CaseState.CLOSED);
        assertThat(desk.file().round()).isEqualTo(1);
        desk.act(Desk.WORKER, confirm());
        assertThat(desk.refusal().code()).isEqualTo("TASK_NOT_FED_BACK");
        desk.fedBack(SampleCity.CIVIL).act(Desk.WORKER, confirm());
        assertThat(desk.task(SampleCity.CIVIL).state()).isEqualTo(TaskState.CONFIRMED);
        assertThat(desk.file().openFollowUps()).isEmpty();
    }

    @Test
    void a_new_one_says_what_to_do_and_leaves_the_cases_own_date() {
        closedWithMonitoring();
        var due = desk.file().times().handleDue();
        var until = desk.time().plus(Duration.ofDays(30));
        desk.act(Desk.DISPATCHER, new AddFollowUp(SampleCity.WATER, "监测管网", until, null));
        var dispatched = desk.event(CaseDispatched.class);
        assertThat(dispatched.handleDue()).isEqualTo(due);
        assertThat(dispatched.tasks()).singleElement().satisfies(task -> {
            assertThat(task.role()).isEqualTo(TaskRole.FOLLOW_UP);
            assertThat(task.mandatory()).isFalse();
            assertThat(task.instruction()).isEqualTo("监测管网");
            assertThat(task.handleDue()).isEqualTo(until);
        });
        desk.act(Desk.DISPATCHER, new AddFollowUp(SampleCity.WATER, "监测管网", until, null));
        assertThat(desk.refusal().errors()).extracting("code").containsExactly("DUPLICATE_UNIT");
        desk.act(Desk.DISPATCHER, new AddFollowUp(SampleCity.HOUSING, "监测墙体", desk.time(), null));
        assertThat(desk.refusal().errors()).extracting("code").containsExactly("NOT_IN_FUTURE");
    }

    @Test
    void neither_the_lead_nor_what_is_done_can_be_split_off() {
        desk.act(
                Desk.DISPATCHER, new SplitFollowUp(desk.task(SampleCity.HOUSING).id(), null));
        assertThat(desk.refusal().code()).isEqualTo("NOTHING_TO_SPLIT");
        desk.handled(SampleCity.CIVIL).act(Desk.DISPATCHER, split());
        assertThat(desk.refusal().code()).isEqualTo("NOTHING_TO_SPLIT");
    }

    @Test
    void its_unit_may_give_it_back_after_the_closing_and_another_watches_on() {
        closedWithMonitoring().signed(SampleCity.CIVIL).asksReturn(SampleCity.CIVIL);
        var before = desk.task(SampleCity.CIVIL);
        desk.act(Desk.DISPATCHER, new DecideReturn(before.id(), ReturnDecision.APPROVED, SampleCity.WATER, "监测管网"));
        assertThat(desk.eventNames()).containsExactly("ReturnDecided", "CaseDispatched");
        assertThat(desk.now().state()).isEqualTo(CaseState.CLOSED);
        assertThat(desk.task(SampleCity.CIVIL).state()).isEqualTo(TaskState.RETURNED);
        assertThat(desk.event(CaseDispatched.class).tasks()).singleElement().satisfies(task -> {
            assertThat(task.role()).isEqualTo(TaskRole.FOLLOW_UP);
            assertThat(task.instruction()).isEqualTo("监测管网");
            assertThat(task.handleDue()).isEqualTo(before.times().handleDue());
        });
    }

    @Test
    void its_unit_may_be_told_to_go_on_after_the_closing() {
        closedWithMonitoring().signed(SampleCity.CIVIL).asksReturn(SampleCity.CIVIL);
        var task = desk.task(SampleCity.CIVIL).id();
        desk.act(Desk.DISPATCHER, new DecideReturn(task, ReturnDecision.DENIED, null, "仍属本单位"));
        assertThat(desk.task(SampleCity.CIVIL).state()).isEqualTo(TaskState.SIGNED);
        var lead = desk.task(SampleCity.HOUSING).id();
        desk.act(Desk.DISPATCHER, new DecideReturn(lead, ReturnDecision.DENIED, null, "已办结"));
        assertThat(desk.refusal().code()).isEqualTo("WRONG_STATE");
    }

    private Desk closedWithMonitoring() {
        return desk.fedBack(SampleCity.HOUSING).act(Desk.DISPATCHER, split()).act(Desk.WORKER, PASS);
    }

    private SplitFollowUp split() {
        return new SplitFollowUp(desk.task(SampleCity.CIVIL).id(), "墙体监测转为后续任务");
    }

    private ConfirmFollowUp confirm() {
        return new ConfirmFollowUp(desk.task(SampleCity.CIVIL).id(), "未见异常");
    }
}
