package org.gridwhistle.department.task;

import java.time.Instant;
import java.util.Optional;

import org.gridwhistle.chassis.command.Decision;

/** The unit has not taken it yet (待签收). */
public record PendingSign(TaskFile file) implements OpenTask {

    public Decision<Task, TaskEvent> sign(Instant now) {
        return Decision.accept(new Signed(file.moved(progress().signed(now), now)), new TaskEvent.Signed(now));
    }

    /** Whoever arrives has taken it. */
    public Decision<Task, TaskEvent> arrive(Arrival arrival, Circumstances circumstances) {
        return Arrivals.arrive(this, arrival, circumstances);
    }

    public Decision<Task, TaskEvent> requestReturn(ReturnRequest request, Circumstances circumstances) {
        return Returns.requestUnseen(this, request, circumstances);
    }

    @Override
    public TaskStatus status() {
        return TaskStatus.PENDING_SIGN;
    }

    @Override
    public NextStep nextStep() {
        return NextStep.SIGN;
    }

    @Override
    public Optional<Instant> nextDue() {
        return Clocks.next(file);
    }
}
