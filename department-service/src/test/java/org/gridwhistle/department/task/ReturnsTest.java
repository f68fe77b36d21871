package org.gridwhistle.department.task;

import org.gridwhistle.chassis.problem.Refusal;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwhistle.department.task.TaskSamples.CASE_PLACE;
import static org.gridwhistle.department.task.TaskSamples.DEADLINES;
import static org.gridwhistle.department.task.TaskSamples.OTHER_UNIT;
import static org.gridwhistle.department.task.TaskSamples.TODAY;
import static org.gridwhistle.department.task.TaskSamples.UNIT;
import static org.gridwhistle.department.task.TaskSamples.accepted;
import static org.gridwhistle.department.task.TaskSamples.brief;
import static org.gridwhistle.department.task.TaskSamples.circumstances;
import static org.gridwhistle.department.task.TaskSamples.handling;
import static org.gridwhistle.department.task.TaskSamples.pending;
import static org.gridwhistle.department.task.TaskSamples.refusal;
import static org.gridwhistle.department.task.TaskSamples.returning;
import static org.gridwhistle.department.task.TaskSamples.signed;

/** 退单: unseen within the window, or on findings; by a lead only with a better owner; not for ever. */
class ReturnsTest {

    private static final Circumstances AT_THE_END = circumstances(0, DEADLINES.returnUntil());
    private static final Circumstances TOO_LATE =
            circumstances(0, DEADLINES.returnUntil().plusNanos(1));

    @Test
    void unseen_it_may_be_returned_until_the_window_closes() {
        var request = returning(OTHER_UNIT, TaskStatus.SIGNED);
        assertThat(accepted(signed().requestReturn(request, AT_THE_END))).isInstanceOf(ReturnReview.class);
        assertThat(refusal(signed().requestReturn(request, TOO_LATE)))
                .isEqualTo(Refusal.of(TaskProblem.RETURN_WINDOW_CLOSED, "2026-07-10 09:21"));
        assertThat(refusal(pending().requestReturn(request, TOO_LATE)).is(TaskProblem.RETURN_WINDOW_CLOSED))
                .isTrue();
    }

    @Test
    void without_a_window_it_may_be_returned_any_time() {
        var deadlines = new Deadlines(DEADLINES.assignedAt(), null, null, null, DEADLINES.handleDue(), null);
        var task = pending(TaskRole.LEAD, brief(CASE_PLACE, EvidenceRule.NONE, false), deadlines);
        var request = returning(OTHER_UNIT, TaskStatus.PENDING_SIGN);
        assertThat(accepted(task.requestReturn(request, TOO_LATE))).isInstanceOf(ReturnReview.class);
    }

    @Test
    void on_findings_it_may_be_returned_after_the_window_too() {
        var request = returning(OTHER_UNIT, TaskStatus.HANDLING);
        assertThat(accepted(handling(Findings.Code.NOT_OURS).requestReturn(request, TOO_LATE)))
                .isInstanceOf(ReturnReview.class);
    }

    @Test
    void a_lead_names_the_unit_that_should_have_it() {
        assertThat(refusal(pending().requestReturn(returning(null, TaskStatus.PENDING_SIGN), TODAY)))
                .isEqualTo(Refusal.of(TaskProblem.PROPOSED_UNIT_REQUIRED));
        assertThat(refusal(pending().requestReturn(returning("  ", TaskStatus.PENDING_SIGN), TODAY)))
                .isEqualTo(Refusal.of(TaskProblem.PROPOSED_UNIT_REQUIRED));
    }

    @Test
    void a_cooperating_unit_need_not() {
        var cooperating = pending(TaskRole.COOPERATING, brief(CASE_PLACE, EvidenceRule.NONE, false), DEADLINES);
        assertThat(accepted(cooperating.requestReturn(returning(null, TaskStatus.PENDING_SIGN), TODAY)))
                .isInstanceOf(ReturnReview.class);
    }

    @Test
    void nobody_proposes_himself() {
        assertThat(refusal(pending().requestReturn(returning(UNIT, TaskStatus.PENDING_SIGN), TODAY)))
                .isEqualTo(Refusal.of(TaskProblem.PROPOSED_UNIT_IS_YOURS));
    }

    @Test
    void a_case_is_not_passed_round_for_ever() {
        var request = returning(OTHER_UNIT, TaskStatus.PENDING_SIGN);
        var once = circumstances(1, TODAY.now());
        var twice = circumstances(2, TODAY.now());
        assertThat(accepted(pending().requestReturn(request, once))).isInstanceOf(ReturnReview.class);
        assertThat(refusal(pending().requestReturn(request, twice)))
                .isEqualTo(Refusal.of(TaskProblem.RETURN_LIMIT_REACHED, 2));
    }
}
