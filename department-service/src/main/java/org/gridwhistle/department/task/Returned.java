package org.gridwhistle.department.task;

/** The centre took it back and gives it to another (已退单). */
public record Returned(TaskFile file) implements EndedTask {

    @Override
    public TaskStatus status() {
        return TaskStatus.RETURNED;
    }
}
