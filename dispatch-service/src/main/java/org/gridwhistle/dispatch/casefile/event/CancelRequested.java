package org.gridwhistle.dispatch.casefile.event;

/** 作废申请: a leader wants to cancel the case; a second one decides. */
public record CancelRequested(EventHead head, String reason) implements CaseEvent {
    @Override
    public String text() {
        return reason;
    }
}
