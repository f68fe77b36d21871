package org.gridwhistle.department.task;

import java.time.Instant;
import java.util.Optional;

import org.gridwhistle.chassis.command.Decision;

/** The unit works on it (处置中), for the first time or again. */
public record Handling(TaskFile file) implements OpenTask {

    public Decision<Task, TaskEvent> submitFeedback(Feedback feedback) {
        var refusal = FeedbackGuards.firstBroken(feedback, this);
        if (refusal.isPresent()) {
            return Decision.reject(refusal.get());
        }
        return Decision.accept(
                new FeedbackSubmitted(file.moved(progress().answered(feedback), feedback.feedbackAt())),
                TaskEvent.FeedbackSubmitted.of(feedback));
    }

    /** With what was found there as the new facts. */
    public Decision<Task, TaskEvent> requestReturn(ReturnRequest request, Circumstances circumstances) {
        return Returns.request(this, request, circumstances);
    }

    /** A duty found to be another's must go back; once the centre has denied that, it is this unit's. */
    boolean mustBeReturned() {
        return progress().findings().code() == Findings.Code.NOT_OURS
                && progress().returns().isEmpty();
    }

    @Override
    public TaskStatus status() {
        return TaskStatus.HANDLING;
    }

    @Override
    public NextStep nextStep() {
        return mustBeReturned() ? NextStep.REQUEST_RETURN : NextStep.SUBMIT_FEEDBACK;
    }

    @Override
    public Optional<Instant> nextDue() {
        return Deadlines.earliest(file.deadlines().handleDue());
    }
}
