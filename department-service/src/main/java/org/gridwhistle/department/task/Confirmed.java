package org.gridwhistle.department.task;

import org.gridwhistle.chassis.command.Decision;

/** The result stood the check (核查通过). */
public record Confirmed(TaskFile file) implements EndedTask {

    /** 评哨: what the whistle was worth is often seen at the end. */
    public Decision<Task, TaskEvent> rateWhistle(WhistleRating rating) {
        return Ratings.rate(this, rating);
    }

    @Override
    public TaskStatus status() {
        return TaskStatus.CONFIRMED;
    }
}
