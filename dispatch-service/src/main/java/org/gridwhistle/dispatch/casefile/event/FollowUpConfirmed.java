package org.gridwhistle.dispatch.casefile.event;

import java.util.UUID;

/** A follow-up task 后续任务 is done, somebody else has looked. */
public record FollowUpConfirmed(EventHead head, UUID taskId, String note) implements CaseEvent {
    @Override
    public String text() {
        return note;
    }
}
