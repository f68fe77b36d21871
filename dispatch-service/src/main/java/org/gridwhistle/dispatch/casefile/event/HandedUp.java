package org.gridwhistle.dispatch.casefile.event;

/** The grid cannot solve it and hands it to the centre. Acceptance follows. */
public record HandedUp(EventHead head, String note) implements CaseEvent {

    @Override
    public String text() {
        return note;
    }
}
