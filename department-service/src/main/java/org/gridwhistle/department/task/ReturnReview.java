package org.gridwhistle.department.task;

import java.time.Instant;
import java.util.Optional;

import org.gridwhistle.chassis.command.Decision;

/** The centre considers whether to take it back (退单审核中). The unit's clocks run on. */
public record ReturnReview(TaskFile file) implements OpenTask {

    public Decision<Task, TaskEvent> approve(Instant now) {
        return Decision.accept(new Returned(file.moved(progress(), now)), new TaskEvent.Returned());
    }

    public Decision<Task, TaskEvent> deny(String note, Instant now) {
        return Decision.accept(request().askedFrom().of(file.moved(progress(), now)), new TaskEvent.ReturnDenied(note));
    }

    private ReturnRequest request() {
        return progress().returns().getLast();
    }

    @Override
    public TaskStatus status() {
        return TaskStatus.RETURN_REVIEW;
    }

    @Override
    public NextStep nextStep() {
        return NextStep.WAIT;
    }

    @Override
    public Optional<Instant> nextDue() {
        return request().askedFrom().of(file).nextDue();
    }
}
