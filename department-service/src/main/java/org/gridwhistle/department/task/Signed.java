package org.gridwhistle.department.task;

import java.time.Instant;
import java.util.Optional;

import org.gridwhistle.chassis.command.Decision;

/** The unit has taken it and is on its way (已签收). */
public record Signed(TaskFile file) implements InHand {

    public Decision<Task, TaskEvent> arrive(Arrival arrival, Circumstances circumstances) {
        return Arrivals.arrive(this, arrival, circumstances);
    }

    public Decision<Task, TaskEvent> requestReturn(ReturnRequest request, Circumstances circumstances) {
        return Returns.requestUnseen(this, request, circumstances);
    }

    /** Only a follow-up has nowhere to arrive; the others first go and look. */
    public Decision<Task, TaskEvent> submitFeedback(Feedback feedback) {
        return assignment().followsUp() ? FeedbackGuards.submit(feedback, this) : TaskProblem.wrongState(this);
    }

    @Override
    public TaskStatus status() {
        return TaskStatus.SIGNED;
    }

    @Override
    public NextStep nextStep() {
        return assignment().followsUp() ? NextStep.SUBMIT_FEEDBACK : NextStep.ARRIVE;
    }

    @Override
    public Optional<Instant> nextDue() {
        return Clocks.next(file);
    }
}
