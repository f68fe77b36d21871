package org.gridwhistle.department.task;

import java.time.Instant;
import java.util.Optional;

import org.gridwhistle.chassis.command.Decision;

/** The unit has taken it and is on its way (已签收). */
public record Signed(TaskFile file) implements OpenTask {

    public Decision<Task, TaskEvent> arrive(Arrival arrival, Circumstances circumstances) {
        return Arrivals.arrive(this, arrival, circumstances);
    }

    public Decision<Task, TaskEvent> requestReturn(ReturnRequest request, Circumstances circumstances) {
        return Returns.requestUnseen(this, request, circumstances);
    }

    @Override
    public TaskStatus status() {
        return TaskStatus.SIGNED;
    }

    @Override
    public NextStep nextStep() {
        return NextStep.ARRIVE;
    }

    @Override
    public Optional<Instant> nextDue() {
        return Deadlines.earliest(file.deadlines().arriveDue(), file.deadlines().handleDue());
    }
}
