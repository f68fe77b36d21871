package org.gridwhistle.dispatch.casefile.fact;

import java.time.Instant;

/** The clocks of a task, all from the assignment. */
public record TaskTimes(
        Instant assignedAt,
        Instant signDue,
        Instant contactDue,
        Instant arriveDue,
        Instant handleDue,
        Instant returnUntil) {

    public TaskTimes reworked(Instant newHandleDue) {
        return new TaskTimes(assignedAt, signDue, contactDue, arriveDue, newHandleDue, returnUntil);
    }
}
