package org.gridwhistle.dispatch.casefile.event;

import org.gridwhistle.dispatch.casefile.fact.Party;

/** 申诉: the rejection was not accepted, and the centre looks again. */
public record CaseAppealed(EventHead head, String reason, Party by) implements CaseEvent {
    @Override
    public String text() {
        return reason;
    }
}
