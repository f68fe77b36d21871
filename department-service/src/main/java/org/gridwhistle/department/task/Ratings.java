package org.gridwhistle.department.task;

import org.gridwhistle.chassis.command.Decision;

/** A unit rates the whistle once. */
final class Ratings {

    private Ratings() {}

    static Decision<Task, TaskEvent> rate(Task task, WhistleRating rating) {
        if (task.proceedings().rating() != null) {
            return Decision.reject(TaskProblem.WHISTLE_RATED_ALREADY);
        }
        return task.note(
                task.proceedings().with(rating),
                new FieldEvent.WhistleRated(rating.justified(), rating.score(), rating.text()));
    }
}
