package org.gridwhistle.dispatch.casefile.event;

import org.gridwhistle.dispatch.casefile.fact.RejectReason;

/** It is not accepted 不予受理. */
public record CaseRejected(EventHead head, RejectReason reasonCode, String note) implements CaseEvent {

    @Override
    public String text() {
        return note;
    }
}
