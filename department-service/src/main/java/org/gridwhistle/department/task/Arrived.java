package org.gridwhistle.department.task;

import java.time.Instant;
import java.util.Optional;

import org.gridwhistle.chassis.command.Decision;

/** The unit's people are there and look (已报到). What they find decides how it goes on, so that no step but the findings is open. */
public record Arrived(TaskFile file) implements InHand, Attended {

    public Decision<Task, TaskEvent> recordFindings(Findings findings, Instant now) {
        return Decision.accept(
                new Handling(file.moved(progress().found(findings), now)),
                new TaskEvent.FindingsRecorded(findings.code(), findings.note()));
    }

    @Override
    public TaskStatus status() {
        return TaskStatus.ARRIVED;
    }

    @Override
    public NextStep nextStep() {
        return NextStep.RECORD_FINDINGS;
    }

    @Override
    public Optional<Instant> nextDue() {
        return Clocks.next(file);
    }
}
