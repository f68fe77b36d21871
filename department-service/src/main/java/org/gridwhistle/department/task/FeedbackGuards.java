package org.gridwhistle.department.task;

import java.util.List;
import java.util.Optional;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.chassis.problem.Refusal;

import static org.gridwhistle.department.task.Guard.refuseIf;

/** What a feedback must say and show. */
final class FeedbackGuards {

    private static final int MIN_TEXT = 10;

    private static final List<Guard<Feedback, InHand>> GUARDS =
            List.of(FeedbackGuards::stagesAreDone, FeedbackGuards::saysEnough, FeedbackGuards::showsEnough);

    private FeedbackGuards() {}

    static Decision<Task, TaskEvent> submit(Feedback feedback, InHand task) {
        var refusal = Guard.firstBroken(GUARDS, feedback, task);
        if (refusal.isPresent()) {
            return Decision.reject(refusal.get());
        }
        return Decision.accept(
                new FeedbackSubmitted(task.file().moved(task.progress().answered(feedback), feedback.feedbackAt())),
                TaskEvent.FeedbackSubmitted.of(feedback));
    }

    /** All but those that the plan leaves to a follow-up. */
    private static Optional<Refusal> stagesAreDone(Feedback feedback, InHand task) {
        return task.proceedings().stages().next().map(stage -> Refusal.of(TaskProblem.STAGES_NOT_DONE, stage.code()));
    }

    private static Optional<Refusal> saysEnough(Feedback feedback, InHand task) {
        var text = feedback.text();
        var length = text.codePointCount(0, text.length());
        return refuseIf(length < MIN_TEXT, TaskProblem.TEXT_TOO_SHORT, MIN_TEXT, length);
    }

    /** What a follow-up saw stands in its notes. */
    private static Optional<Refusal> showsEnough(Feedback feedback, InHand task) {
        if (task.assignment().followsUp()) {
            return Optional.empty();
        }
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
