package org.gridwhistle.dispatch.casefile.event;

import java.util.UUID;

/**
 * A task is called back because nobody needs it any more.
 *
 * @param note what a person said about it, or null
 */
public record TaskWithdrawn(EventHead head, UUID taskId, String reason, String note) implements CaseEvent {

    public TaskWithdrawn(EventHead head, UUID taskId, String reason) {
        this(head, taskId, reason, null);
    }

    @Override
    public String text() {
        return note == null ? reason : note;
    }
}
