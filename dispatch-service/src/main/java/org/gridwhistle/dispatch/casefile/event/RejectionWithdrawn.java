package org.gridwhistle.dispatch.casefile.event;

/** The report is not turned away after all. */
public record RejectionWithdrawn(EventHead head, String note) implements CaseEvent {
    @Override
    public String text() {
        return note;
    }
}
