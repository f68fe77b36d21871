package org.gridwhistle.dispatch.casefile.event;

/** The case is not cancelled. */
public record CancelDenied(EventHead head, String note) implements CaseEvent {
    @Override
    public String text() {
        return note;
    }
}
