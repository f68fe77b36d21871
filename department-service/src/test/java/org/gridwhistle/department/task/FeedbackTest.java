package org.gridwhistle.department.task;

import java.util.List;

import org.gridwhistle.chassis.problem.Refusal;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwhistle.department.task.TaskSamples.NOW;
import static org.gridwhistle.department.task.TaskSamples.accepted;
import static org.gridwhistle.department.task.TaskSamples.feedback;
import static org.gridwhistle.department.task.TaskSamples.handling;
import static org.gridwhistle.department.task.TaskSamples.refusal;

/** 反馈: what a result must say and show. */
class FeedbackTest {

    private static final Evidence BEFORE = new Evidence(Evidence.Kind.BEFORE, "photo-1");
    private static final Evidence AFTER = new Evidence(Evidence.Kind.AFTER, "photo-2");
    private static final Evidence OTHER = new Evidence(Evidence.Kind.OTHER, "photo-3");

    @Test
    void ten_characters_are_enough_and_nine_are_not() {
        assertThat(says("一二三四五六七八九十")).isInstanceOf(FeedbackSubmitted.class);
        assertThat(refusal(handling(EvidenceRule.NONE).submitFeedback(saying("一二三四五六七八九"))))
                .isEqualTo(Refusal.of(TaskProblem.TEXT_TOO_SHORT, 10, 9));
    }

    @Test
    void blanks_around_it_do_not_count_and_a_rare_character_counts_once() {
        assertThat(refusal(handling(EvidenceRule.NONE).submitFeedback(saying("  一二三四五六七八九   "))))
                .isEqualTo(Refusal.of(TaskProblem.TEXT_TOO_SHORT, 10, 9));
        assertThat(refusal(handling(EvidenceRule.NONE).submitFeedback(saying("𠀀二三四五六七八九"))))
                .isEqualTo(Refusal.of(TaskProblem.TEXT_TOO_SHORT, 10, 9));
    }

    @Test
    void where_a_photo_is_asked_for_any_will_do() {
        assertThat(refusal(handling(EvidenceRule.PHOTO).submitFeedback(feedback())))
                .isEqualTo(Refusal.of(TaskProblem.PHOTO_REQUIRED));
        assertThat(accepted(handling(EvidenceRule.PHOTO).submitFeedback(feedback(OTHER))))
                .isInstanceOf(FeedbackSubmitted.class);
    }

    @Test
    void where_before_and_after_are_asked_for_both_must_be_there() {
        for (var evidence : List.of(new Evidence[] {}, new Evidence[] {BEFORE, OTHER}, new Evidence[] {AFTER})) {
            assertThat(refusal(handling(EvidenceRule.BEFORE_AFTER).submitFeedback(feedback(evidence))))
                    .isEqualTo(Refusal.of(TaskProblem.BEFORE_AND_AFTER_REQUIRED));
        }
        assertThat(accepted(handling(EvidenceRule.BEFORE_AFTER).submitFeedback(feedback(AFTER, BEFORE))))
                .isInstanceOf(FeedbackSubmitted.class);
    }

    private static Task says(String text) {
        return accepted(handling(EvidenceRule.NONE).submitFeedback(saying(text)));
    }

    private static Feedback saying(String text) {
        return new Feedback(ResultCode.EXPLAINED, text, List.of(), NOW);
    }
}
