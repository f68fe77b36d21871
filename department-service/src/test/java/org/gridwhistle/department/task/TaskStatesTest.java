package org.gridwhistle.department.task;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwhistle.department.task.TaskSamples.CASE_PLACE;
import static org.gridwhistle.department.task.TaskSamples.DEADLINES;
import static org.gridwhistle.department.task.TaskSamples.NOW;
import static org.gridwhistle.department.task.TaskSamples.OTHER_UNIT;
import static org.gridwhistle.department.task.TaskSamples.TODAY;
import static org.gridwhistle.department.task.TaskSamples.accepted;
import static org.gridwhistle.department.task.TaskSamples.answered;
import static org.gridwhistle.department.task.TaskSamples.arrived;
import static org.gridwhistle.department.task.TaskSamples.event;
import static org.gridwhistle.department.task.TaskSamples.feedback;
import static org.gridwhistle.department.task.TaskSamples.handling;
import static org.gridwhistle.department.task.TaskSamples.inReview;
import static org.gridwhistle.department.task.TaskSamples.onSite;
import static org.gridwhistle.department.task.TaskSamples.pending;
import static org.gridwhistle.department.task.TaskSamples.refusal;
import static org.gridwhistle.department.task.TaskSamples.returning;
import static org.gridwhistle.department.task.TaskSamples.signed;

/** From state to state, what each remembers, and what presses in each. */
class TaskStatesTest {

    @Test
    void a_new_task_presses_for_the_signature_first() {
        assertThat(pending().nextStep()).isEqualTo(NextStep.SIGN);
        assertThat(pending().nextDue()).hasValue(DEADLINES.signDue());
        assertThat(pending().file().version()).isEqualTo(1);
    }

    @Test
    void signing_meets_its_deadline_and_leaves_the_arrival_to_press() {
        var decision = pending().sign(NOW);
        assertThat(accepted(decision)).isInstanceOf(Signed.class);
        assertThat(accepted(decision).progress().signedAt()).isEqualTo(NOW);
        assertThat(accepted(decision).nextStep()).isEqualTo(NextStep.ARRIVE);
        assertThat(accepted(decision).nextDue()).hasValue(DEADLINES.arriveDue());
        assertThat(event(decision)).isEqualTo(new TaskEvent.Signed(NOW));
    }

    @Test
    void who_arrives_without_signing_has_signed() {
        var decision = pending().arrive(onSite(CASE_PLACE), TODAY);
        assertThat(accepted(decision).progress().signedAt()).isEqualTo(NOW);
        assertThat(((TaskEvent.Arrived) event(decision)).impliedSign()).isTrue();
    }

    @Test
    void who_signed_before_arriving_keeps_that_time() {
        var earlier = (Signed) accepted(pending().sign(NOW.minusSeconds(60)));
        var decision = earlier.arrive(onSite(CASE_PLACE), TODAY);
        assertThat(accepted(decision).progress().signedAt()).isEqualTo(NOW.minusSeconds(60));
        assertThat(((TaskEvent.Arrived) event(decision)).impliedSign()).isFalse();
    }

    @Test
    void after_the_arrival_the_findings_are_next_and_only_the_handling_presses() {
        assertThat(arrived().nextStep()).isEqualTo(NextStep.RECORD_FINDINGS);
        assertThat(arrived().nextDue()).hasValue(DEADLINES.handleDue());
    }

    @Test
    void after_the_findings_the_feedback_is_next() {
        assertThat(handling(Findings.Code.PARTLY_TRUE).nextStep()).isEqualTo(NextStep.SUBMIT_FEEDBACK);
    }

    @Test
    void a_duty_found_to_be_anothers_must_be_returned() {
        var task = handling(Findings.Code.NOT_OURS);
        assertThat(task.nextStep()).isEqualTo(NextStep.REQUEST_RETURN);
        assertThat(refusal(task.submitFeedback(feedback())).is(TaskProblem.FOUND_NOT_YOURS))
                .isTrue();
    }

    @Test
    void once_the_centre_has_denied_that_the_unit_handles_it() {
        var denied =
                (Handling) accepted(inReview(handling(Findings.Code.NOT_OURS)).deny("仍归你单位", false, NOW));
        assertThat(denied.nextStep()).isEqualTo(NextStep.SUBMIT_FEEDBACK);
        assertThat(accepted(denied.submitFeedback(feedback()))).isInstanceOf(FeedbackSubmitted.class);
    }

    @Test
    void after_the_feedback_the_unit_waits_and_no_deadline_of_its_own_runs() {
        assertThat(answered().nextStep()).isEqualTo(NextStep.WAIT);
        assertThat(answered().nextDue()).isEmpty();
        assertThat(answered().overdueAt(NOW.plus(Duration.ofDays(30)))).isFalse();
    }

    @Test
    void a_failed_check_starts_another_round_with_its_own_deadline() {
        var due = NOW.plus(Duration.ofHours(30));
        var again = accepted(answered().rework(2, due, "仍有积水", NOW));
        assertThat(again).isInstanceOf(Handling.class);
        assertThat(again.file().round()).isEqualTo(2);
        assertThat(again.nextDue()).hasValue(due);
        assertThat(again.progress().feedback()).isNotNull();
    }

    @Test
    void a_passed_check_ends_it() {
        var over = accepted(answered().confirm(NOW));
        assertThat(over).isInstanceOf(Confirmed.class);
        assertThat(over.nextStep()).isEqualTo(NextStep.NONE);
        assertThat(over.nextDue()).isEmpty();
    }

    @Test
    void the_clocks_run_on_while_the_centre_considers_a_return() {
        assertThat(inReview(pending()).nextDue()).hasValue(DEADLINES.signDue());
        assertThat(inReview(signed()).nextDue()).hasValue(DEADLINES.arriveDue());
        assertThat(inReview(signed()).nextStep()).isEqualTo(NextStep.WAIT);
    }

    @Test
    void a_denied_return_leads_back_to_where_it_was_asked() {
        assertThat(accepted(inReview(pending()).deny("不采纳", false, NOW))).isInstanceOf(PendingSign.class);
        assertThat(accepted(inReview(signed()).deny("不采纳", false, NOW))).isInstanceOf(Signed.class);
        assertThat(accepted(inReview(handling(Findings.Code.TRUE)).deny("不采纳", false, NOW)))
                .isInstanceOf(Handling.class);
    }

    @Test
    void an_approved_return_ends_it() {
        var over = accepted(inReview(signed()).approve(false, NOW));
        assertThat(over).isInstanceOf(Returned.class);
        assertThat(over.nextStep()).isEqualTo(NextStep.NONE);
    }

    @Test
    void the_centre_may_withdraw_an_open_task_and_says_why() {
        var decision = arrived().withdraw("并单", NOW);
        assertThat(accepted(decision)).isInstanceOf(Withdrawn.class);
        assertThat(accepted(decision).progress().withdrawnBecause()).isEqualTo("并单");
        assertThat(event(decision)).isEqualTo(new TaskEvent.Withdrawn("并单"));
    }

    @Test
    void it_is_overdue_from_the_moment_after_its_next_deadline() {
        assertThat(signed().overdueAt(DEADLINES.arriveDue())).isFalse();
        assertThat(signed().overdueAt(DEADLINES.arriveDue().plusNanos(1))).isTrue();
    }

    @Test
    void every_accepted_command_counts_the_version_up() {
        assertThat(answered().file().version()).isEqualTo(5);
        assertThat(inReview(handling(Findings.Code.NOT_OURS)).file().version()).isEqualTo(5);
    }

    @Test
    void every_state_has_a_name_that_leads_back_to_it() {
        for (var status : TaskStatus.values()) {
            assertThat(status.of(answered().file()).status()).isEqualTo(status);
            assertThat(status.chinese()).isNotBlank();
        }
    }

    @Test
    void a_return_request_remembers_where_it_was_asked() {
        assertThat(inReview(signed()).progress().returns()).containsExactly(returning(OTHER_UNIT, TaskStatus.SIGNED));
    }
}
