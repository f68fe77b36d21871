package org.gridwhistle.department.task;

import java.time.Instant;

import org.gridwhistle.chassis.command.Decision;

/** A task that is not over. */
public sealed interface OpenTask extends Task
        permits PendingSign, Signed, Arrived, Handling, FeedbackSubmitted, ReturnReview {

    /** The centre needs it no longer: the case was closed, merged or cancelled, or the unit was dropped. */
    default Decision<Task, TaskEvent> withdraw(String reason, Instant now) {
        return Decision.accept(
                new Withdrawn(file().moved(progress().withdrawn(reason), now)), new TaskEvent.Withdrawn(reason));
    }
}
