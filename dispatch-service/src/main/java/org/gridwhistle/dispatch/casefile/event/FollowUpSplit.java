package org.gridwhistle.dispatch.casefile.event;

import java.util.UUID;

/** A cooperating task goes on by itself 后续; the case does not wait for it any more. */
public record FollowUpSplit(EventHead head, UUID taskId, String note) implements CaseEvent {
    @Override
    public String text() {
        return note;
    }
}
