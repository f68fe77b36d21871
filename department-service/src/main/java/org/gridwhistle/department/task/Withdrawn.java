package org.gridwhistle.department.task;

/** The centre needs it no longer (已撤回). */
public record Withdrawn(TaskFile file) implements EndedTask {

    @Override
    public TaskStatus status() {
        return TaskStatus.WITHDRAWN;
    }
}
