package org.gridwhistle.department.task;

import jakarta.inject.Singleton;

import org.gridwhistle.chassis.command.CommandExecutor;
import org.gridwhistle.chassis.command.Plumbing;

/** The one way in for every change of a task. */
@Singleton
public class TaskExecutor extends CommandExecutor<TaskCommand, CaseTasks, TaskChange> {

    TaskExecutor(TaskWorkshop workshop, Plumbing plumbing) {
        super(workshop, plumbing);
    }
}
