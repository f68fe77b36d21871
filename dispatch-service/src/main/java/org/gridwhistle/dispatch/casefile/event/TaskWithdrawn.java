package org.gridwhistle.dispatch.casefile.event;

import java.util.UUID;

/** A task is called back because nobody needs it any more. */
public record TaskWithdrawn(EventHead head, UUID taskId, String reason) implements CaseEvent {

    @Override
    public String text() {
        return reason;
    }
}
