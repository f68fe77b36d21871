package org.gridwhistle.department.task;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Deadlines that the centre has computed anew; null where a clock stays as it is. */
public record NewDeadlines(
        Instant signDue, Instant contactDue, Instant arriveDue, Instant handleDue, Instant returnUntil) {

    private static final NewDeadlines NONE = new NewDeadlines(null, null, null, null, null);

    /** What holds for the task from now on. */
    static Deadlines of(Map<UUID, NewDeadlines> byTask, Task task) {
        return byTask.getOrDefault(task.id(), NONE).over(task.file().deadlines());
    }

    private Deadlines over(Deadlines before) {
        return new Deadlines(
                before.assignedAt(),
                or(signDue, before.signDue()),
                or(contactDue, before.contactDue()),
                or(arriveDue, before.arriveDue()),
                or(handleDue, before.handleDue()),
                or(returnUntil, before.returnUntil()));
    }

    private static Instant or(Instant changed, Instant before) {
        return changed == null ? before : changed;
    }
}
