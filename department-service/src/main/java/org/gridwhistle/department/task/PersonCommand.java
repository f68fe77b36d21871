package org.gridwhistle.department.task;

import java.util.UUID;

import org.gridwhistle.chassis.command.Decision;

/** What a person wants done with one task. */
public sealed interface PersonCommand extends TaskCommand permits UnitCommand, FieldCommand, UnitRequest, GridCommand {

    UUID taskId();

    @Override
    default UUID subject() {
        return taskId();
    }

    /** The version that the person saw, or null if any will do. */
    Long expectedVersion();

    Decision<Task, TaskEvent> applyTo(Task task, Circumstances circumstances);
}
