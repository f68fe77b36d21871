package org.gridwhistle.department.task;

/** The result stood the check (核查通过). */
public record Confirmed(TaskFile file) implements EndedTask {

    @Override
    public TaskStatus status() {
        return TaskStatus.CONFIRMED;
    }
}
