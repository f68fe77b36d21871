package org.gridwhistle.dispatch.casefile.event;

import java.util.UUID;

/** The unit has to go on. */
public record SuspensionDenied(EventHead head, UUID taskId, String note) implements CaseEvent {
    @Override
    public String text() {
        return note;
    }
}
