package org.gridwhistle.dispatch.casefile.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * It goes on, and the clocks with it.
 *
 * @param automatic     because the time for it had come
 * @param pausedSeconds in all, this pause included
 * @param tasks         with their new dates
 */
public record CaseResumed(
        EventHead head,
        Instant resumedAt,
        boolean automatic,
        long pausedSeconds,
        Instant handleDue,
        List<Task> tasks,
        String note)
        implements CaseEvent {
    @Override
    public String text() {
        return note;
    }

    /** One of those that go on. */
    public record Task(UUID taskId, Instant contactDue, Instant arriveDue, Instant handleDue) {}
}
