package org.gridwhistle.department.task;

/** The centre gave it to the unit that was named instead (已改派). */
public record Transferred(TaskFile file) implements EndedTask {

    @Override
    public TaskStatus status() {
        return TaskStatus.TRANSFERRED;
    }
}
