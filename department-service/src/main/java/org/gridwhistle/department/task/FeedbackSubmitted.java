package org.gridwhistle.department.task;

import java.time.Instant;
import java.util.Optional;

import org.gridwhistle.chassis.command.Decision;

/** The unit has given its result, which somebody else will check (已反馈). */
public record FeedbackSubmitted(TaskFile file) implements Attended {

    /** The check was passed. */
    public Decision<Task, TaskEvent> confirm(Instant now) {
        return Decision.accept(new Confirmed(file.moved(progress(), now)), new TaskEvent.Confirmed());
    }

    /** The check was failed 返工. What was late in an earlier round stays late. */
    public Decision<Task, TaskEvent> rework(int round, Instant handleDue, String reason, Instant now) {
        return Decision.accept(
                new Handling(file.movedToRound(round, handleDue, now)), new TaskEvent.ReworkStarted(reason, handleDue));
    }

    /** The clocks that the unit had to meet have stopped. */
    @Override
    public Optional<CaseStanding.Supervision> supervision() {
        return Optional.empty();
    }

    @Override
    public TaskStatus status() {
        return TaskStatus.FEEDBACK_SUBMITTED;
    }

    @Override
    public NextStep nextStep() {
        return NextStep.WAIT;
    }

    /** The clock that runs now is the checker's. */
    @Override
    public Optional<Instant> nextDue() {
        return Optional.empty();
    }
}
