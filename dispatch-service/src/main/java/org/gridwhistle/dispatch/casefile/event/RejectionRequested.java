package org.gridwhistle.dispatch.casefile.event;

import org.gridwhistle.dispatch.casefile.fact.RejectReason;

/** Somebody wants to turn a resident's report away; a second person decides. */
public record RejectionRequested(EventHead head, RejectReason reasonCode, String note) implements CaseEvent {
    @Override
    public String text() {
        return note;
    }
}
