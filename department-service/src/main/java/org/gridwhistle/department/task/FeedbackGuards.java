package org.gridwhistle.department.task;

import java.util.List;
import java.util.Optional;

import org.gridwhistle.chassis.problem.Refusal;

import static org.gridwhistle.department.task.Guard.refuseIf;

/** What a feedback must say and show. */
final class FeedbackGuards {

    private static final int MIN_TEXT = 10;

    private static final List<Guard<Feedback, Handling>> GUARDS =
            List.of(FeedbackGuards::ours, FeedbackGuards::saysEnough, FeedbackGuards::showsEnough);

    private FeedbackGuards() {}

    static Optional<Refusal> firstBroken(Feedback feedback, Handling task) {
        return Guard.firstBroken(GUARDS, feedback, task);
    }

    private static Optional<Refusal> ours(Feedback feedback, Handling task) {
        return refuseIf(task.mustBeReturned(), TaskProblem.FOUND_NOT_YOURS);
    }

    private static Optional<Refusal> saysEnough(Feedback feedback, Handling task) {
        var text = feedback.text();
        var length = text.codePointCount(0, text.length());
        return refuseIf(length < MIN_TEXT, TaskProblem.TEXT_TOO_SHORT, MIN_TEXT, length);
    }

    private static Optional<Refusal> showsEnough(Feedback feedback, Handling task) {
        return switch (task.assignment().brief().evidence()) {
            case NONE -> Optional.empty();
            case PHOTO -> refuseIf(feedback.evidence().isEmpty(), TaskProblem.PHOTO_REQUIRED);
            case BEFORE_AFTER ->
                refuseIf(
                        !feedback.shows(Evidence.Kind.BEFORE) || !feedback.shows(Evidence.Kind.AFTER),
                        TaskProblem.BEFORE_AND_AFTER_REQUIRED);
        };
    }
}
