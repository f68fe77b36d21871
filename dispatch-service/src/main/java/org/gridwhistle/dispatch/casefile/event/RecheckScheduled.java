package org.gridwhistle.dispatch.casefile.event;

import java.time.Instant;

/** 复查: somebody will look again. */
public record RecheckScheduled(EventHead head, Instant recheckDue, boolean sampled, String note) implements CaseEvent {
    @Override
    public String text() {
        return note;
    }
}
