package org.gridwhistle.department.task;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.chassis.problem.CommonProblem;
import org.gridwhistle.chassis.problem.Refusal;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwhistle.department.task.TaskSamples.CASE;
import static org.gridwhistle.department.task.TaskSamples.CASE_PLACE;
import static org.gridwhistle.department.task.TaskSamples.DEADLINES;
import static org.gridwhistle.department.task.TaskSamples.NOW;
import static org.gridwhistle.department.task.TaskSamples.OTHER_UNIT;
import static org.gridwhistle.department.task.TaskSamples.RULES;
import static org.gridwhistle.department.task.TaskSamples.answered;
import static org.gridwhistle.department.task.TaskSamples.arrived;
import static org.gridwhistle.department.task.TaskSamples.assignment;
import static org.gridwhistle.department.task.TaskSamples.brief;
import static org.gridwhistle.department.task.TaskSamples.inReview;
import static org.gridwhistle.department.task.TaskSamples.pending;
import static org.gridwhistle.department.task.TaskSamples.refusal;
import static org.gridwhistle.department.task.TaskSamples.signed;

/** What concerns all tasks of a case, and messages that come late or again. */
class CaseTasksTest {

    private static final Stages CONTAINING =
            new Stages(List.of(Stage.ordered(Stage.Code.CONTAIN, NOW.plus(Duration.ofHours(1)))));
    private static final UUID UNKNOWN = UUID.fromString("00000000-0000-7000-8000-000000000000");

    @Test
    void an_order_of_the_centre_opens_a_task_once() {
        var order = new CentreCommand.AssignTask(
                CASE,
                assignment(TaskRole.LEAD, brief(CASE_PLACE, EvidenceRule.NONE, false)),
                DEADLINES,
                1,
                Stages.NONE,
                CaseStanding.NONE);
        var opened = decide(CaseTasks.NONE, order);
        assertThat(opened.events()).extracting(TaskChange::event).containsExactly(TaskEvent.Assigned.of(DEADLINES));
        assertThat(decide(opened.state(), order).events()).isEmpty();
    }

    @Test
    void in_an_emergency_a_task_is_signed_at_once_and_its_clocks_are_brought_forward() {
        var assignment = assignment(TaskRole.LEAD, brief(CASE_PLACE, EvidenceRule.NONE, false));
        var order = new CentreCommand.AssignTask(CASE, assignment, DEADLINES, 1, Stages.NONE, CaseStanding.NONE);
        var sign = new TaskOrder.SignAtOnce(CASE, assignment.taskId());
        var sooner = DEADLINES.handleDue().minusSeconds(60);
        var tighten = new CaseOrder.Tighten(
                CASE, Map.of(assignment.taskId(), new NewDeadlines(null, null, null, sooner, null)));

        var signed = decide(decide(CaseTasks.NONE, order).state(), sign);
        assertThat(signed.state().task(assignment.taskId()))
                .hasValueSatisfying(task -> assertThat(task).isInstanceOf(Signed.class));
        assertThat(decide(signed.state(), sign).events()).isEmpty();

        var tightened = decide(signed.state(), tighten).state().task(assignment.taskId());
        assertThat(tightened.orElseThrow().file().deadlines().handleDue()).isEqualTo(sooner);
        assertThat(tightened.orElseThrow().file().deadlines().signDue()).isEqualTo(DEADLINES.signDue());
    }

    @Test
    void another_matter_brings_its_own_stages_and_the_same_keeps_those_there_are() {
        var task = staged(pending());
        var restoring = new Stages(List.of(Stage.ordered(Stage.Code.RESTORE, DEADLINES.handleDue())));
        assertThat(stages(reclassified(task, Map.of(task.id(), restoring)))).isEqualTo(restoring);
        assertThat(stages(reclassified(task, Map.of(task.id(), Stages.NONE)))).isEqualTo(Stages.NONE);
        assertThat(stages(reclassified(task, Map.of()))).isEqualTo(CONTAINING);
    }

    @Test
    void whoever_has_given_a_result_is_not_asked_for_stages_any_more() {
        var task = answered();
        assertThat(stages(reclassified(task, Map.of(task.id(), CONTAINING)))).isEqualTo(Stages.NONE);
    }

    @Test
    void the_stages_of_a_matter_go_with_the_lead() {
        var old = staged(pending());
        var next = pending(TaskRole.COOPERATING, brief(CASE_PLACE, EvidenceRule.NONE, false), DEADLINES);
        var later = new Stages(List.of(Stage.ordered(Stage.Code.CONTAIN, DEADLINES.handleDue())));
        var changed = decide(of(old, next), new CaseOrder.ChangeLead(CASE, old.id(), next.id(), true, later))
                .state();
        assertThat(stages(changed.task(old.id()).orElseThrow())).isEqualTo(Stages.NONE);
        assertThat(stages(changed.task(next.id()).orElseThrow())).isEqualTo(later);
    }

    @Test
    void of_a_matter_without_stages_each_goes_on_with_what_it_has_planned_itself() {
        var old = staged(pending());
        var next = pending(TaskRole.COOPERATING, brief(CASE_PLACE, EvidenceRule.NONE, false), DEADLINES);
        var changed = decide(of(old, next), new CaseOrder.ChangeLead(CASE, old.id(), next.id(), true, Stages.NONE))
                .state();
        assertThat(stages(changed.task(old.id()).orElseThrow())).isEqualTo(CONTAINING);
    }

    @Test
    void a_task_that_the_case_does_not_have_is_not_found() {
        assertThat(refusal(of().decide(new UnitCommand.Sign(CASE, UNKNOWN, null), RULES, NOW)))
                .isEqualTo(Refusal.of(CommonProblem.NOT_FOUND));
        assertThat(refusal(of().decide(new CentreCommand.ApproveReturn(CASE, UNKNOWN, false), RULES, NOW)))
                .isEqualTo(Refusal.of(CommonProblem.NOT_FOUND));
    }

    @Test
    void a_command_that_the_state_lacks_is_told_the_state() {
        var task = signed();
        assertThat(refusal(of(task).decide(new UnitCommand.Sign(CASE, task.id(), null), RULES, NOW)))
                .isEqualTo(Refusal.of(TaskProblem.WRONG_STATE, "SIGNED", "已签收"));
    }

    @Test
    void who_saw_an_older_version_is_told_so() {
        var task = signed();
        assertThat(refusal(of(task).decide(new UnitCommand.Sign(CASE, task.id(), 1L), RULES, NOW)))
                .isEqualTo(Refusal.of(CommonProblem.STALE_VERSION, 1, 2));
    }

    @Test
    void who_saw_this_version_goes_on() {
        var task = pending();
        var after = decide(of(task), new UnitCommand.Sign(CASE, task.id(), 1L)).state();
        assertThat(after.task(task.id())).get().isInstanceOf(Signed.class);
    }

    @Test
    void returns_are_counted_over_all_tasks_of_the_case() {
        var task = pending();
        var wish = new UnitRequest.RequestReturn(
                CASE, task.id(), null, ReturnRequest.Reason.DUPLICATE, null, "重复", OTHER_UNIT);
        assertThat(decide(of(task, inReview(signed())), wish).events()).hasSize(1);
        assertThat(refusal(of(task, inReview(signed()), inReview(pending())).decide(wish, RULES, NOW))
                        .is(TaskProblem.RETURN_LIMIT_REACHED))
                .isTrue();
    }

    @Test
    void when_the_case_is_closed_results_are_confirmed_and_what_nobody_waited_for_is_withdrawn() {
        var given = answered();
        var unseen = pending();
        var asked = inReview(signed());
        var closed = decide(of(given, unseen, asked), new CaseOrder.CloseCase(CASE));
        assertThat(closed.state().task(given.id())).get().isInstanceOf(Confirmed.class);
        assertThat(closed.state().task(unseen.id())).get().isInstanceOf(Withdrawn.class);
        assertThat(closed.state().task(asked.id())).get().isInstanceOf(Withdrawn.class);
        assertThat(closed.events())
                .extracting(TaskChange::event)
                .containsExactlyInAnyOrder(
                        new TaskEvent.Confirmed(),
                        new TaskEvent.Withdrawn("CASE_CLOSED"),
                        new TaskEvent.Withdrawn("CASE_CLOSED"));
        assertThat(decide(closed.state(), new CaseOrder.CloseCase(CASE)).events())
                .isEmpty();
    }

    @Test
    void a_late_decision_about_a_return_changes_nothing() {
        var task = arrived();
        assertThat(decide(of(task), new CentreCommand.ApproveReturn(CASE, task.id(), false))
                        .events())
                .isEmpty();
        assertThat(decide(of(task), new CentreCommand.DenyReturn(CASE, task.id(), "晚了", false))
                        .events())
                .isEmpty();
    }

    @Test
    void a_late_rework_changes_nothing_and_an_early_one_is_refused() {
        var given = answered();
        assertThat(decide(of(given), rework(given, 1)).events()).isEmpty();
        assertThat(refusal(of(arrivedWithId(given)).decide(rework(given, 2), RULES, NOW))
                        .is(TaskProblem.WRONG_STATE))
                .isTrue();
        var over = decide(of(given), new CaseOrder.CloseCase(CASE)).state();
        assertThat(decide(over, rework(given, 2)).events()).isEmpty();
    }

    @Test
    void a_withdrawal_of_a_task_that_is_over_changes_nothing() {
        var given = answered();
        var over = decide(of(given), new CaseOrder.CloseCase(CASE)).state();
        assertThat(decide(over, new CentreCommand.WithdrawTask(CASE, given.id(), "并单"))
                        .events())
                .isEmpty();
    }

    private static CentreCommand rework(Task task, int round) {
        return new CentreCommand.StartRework(CASE, task.id(), round, DEADLINES.handleDue(), "仍有积水");
    }

    private static Task arrivedWithId(Task other) {
        return new Arrived(other.file());
    }

    private static CaseTasks of(Task... tasks) {
        return new CaseTasks(Stream.of(tasks).collect(Collectors.toMap(Task::id, task -> task)));
    }

    private static Decision.Accepted<CaseTasks, TaskChange> decide(CaseTasks tasks, TaskCommand command) {
        return (Decision.Accepted<CaseTasks, TaskChange>) tasks.decide(command, RULES, NOW);
    }

    private static Task staged(PendingSign task) {
        return new PendingSign(task.file().with(task.proceedings().with(CONTAINING)));
    }

    private static Task reclassified(Task task, Map<UUID, Stages> stages) {
        var matter = new NewMatter("030502", "房屋倾斜开裂", "URGENT", "329901001001003", "陆庄003", EvidenceRule.NONE, false);
        return decide(of(task), new CaseOrder.Reclassify(CASE, matter, Map.of(), stages))
                .state()
                .task(task.id())
                .orElseThrow();
    }

    private static Stages stages(Task task) {
        return task.proceedings().stages();
    }
}
