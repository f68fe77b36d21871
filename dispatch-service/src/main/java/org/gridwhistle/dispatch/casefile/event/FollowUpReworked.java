package org.gridwhistle.dispatch.casefile.event;

import java.time.Instant;
import java.util.UUID;

/**
 * A follow-up task is to be done again; the case itself keeps its round.
 *
 * @param taskRound the task's new round
 */
public record FollowUpReworked(EventHead head, UUID taskId, int taskRound, String reason, Instant handleDue)
        implements CaseEvent {
    @Override
    public String text() {
        return reason;
    }
}
