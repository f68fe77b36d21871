package org.gridwhistle.department.task;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.gridwhistle.chassis.command.Decision;

/** The case stands still (已挂账): nobody has to do anything, and no clock runs. The state before is remembered. */
public record Suspended(TaskFile file) implements OpenTask {

    /** @param deadlines the paused time not counted */
    public Decision<Task, TaskEvent> resume(Deadlines deadlines, Instant now) {
        var resumed = file.due(deadlines);
        return Decision.accept(
                standstill()
                        .from()
                        .of(resumed.with(resumed.proceedings().with(Suspension.NONE))
                                .moved(now)),
                new CentreEvent.Resumed(deadlines.handleDue()));
    }

    /** The centre decides about the state before, such as a return; the standstill goes on. */
    Decision<Task, TaskEvent> meanwhile(Function<Task, Decision<Task, TaskEvent>> decide) {
        return switch (decide.apply(standstill().from().of(file))) {
            case Decision.Accepted<Task, TaskEvent>(OpenTask after, var events)
            when !events.isEmpty() -> Decision.acceptAll(still(after), events);
            case Decision.Accepted<Task, TaskEvent>(EndedTask over, var events) -> Decision.acceptAll(over, events);
            default -> Decision.acceptAll(this, List.of());
        };
    }

    private Suspended still(OpenTask after) {
        var still = new Suspension(null, standstill().from(after.status()));
        return new Suspended(after.file().with(after.proceedings().with(still)));
    }

    private Suspension.Standstill standstill() {
        return proceedings().suspension().standstill();
    }

    @Override
    public Optional<CaseStanding.Supervision> supervision() {
        return Optional.empty();
    }

    @Override
    public TaskStatus status() {
        return TaskStatus.SUSPENDED;
    }

    @Override
    public NextStep nextStep() {
        return NextStep.WAIT;
    }

    @Override
    public Optional<Instant> nextDue() {
        return Optional.empty();
    }
}
