package org.gridwhistle.department.task;

import java.time.Instant;
import java.util.Optional;

import org.gridwhistle.chassis.command.Decision;

/** The centre considers whether to take it back (退单审核中). The unit's clocks run on. */
public record ReturnReview(TaskFile file) implements OpenTask {

    /** @param transfer whether the unit that was named gets it instead */
    public Decision<Task, TaskEvent> approve(boolean transfer, Instant now) {
        var ended = file.moved(now);
        return transfer
                ? Decision.accept(new Transferred(ended), new RequestEvent.Transferred())
                : Decision.accept(new Returned(ended), new TaskEvent.Returned());
    }

    /** @param binding whether a consultation 会商 named the unit, which ends the matter */
    public Decision<Task, TaskEvent> deny(String note, boolean binding, Instant now) {
        var kept = binding ? file.with(assignment().bound()) : file;
        return Decision.accept(request().askedFrom().of(kept.moved(now)), new TaskEvent.ReturnDenied(note));
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
