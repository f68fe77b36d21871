package org.gridwhistle.dispatch.casefile.event;

import java.util.UUID;

/** A case that was merged into it stands on its own again. */
public record CaseReleased(EventHead head, UUID child) implements CaseEvent {

    @Override
    public String text() {
        return null;
    }
}
