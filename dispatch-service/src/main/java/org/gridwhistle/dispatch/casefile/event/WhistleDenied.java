package org.gridwhistle.dispatch.casefile.event;

/** The whistle that somebody asked for is not blown. */
public record WhistleDenied(EventHead head, String note) implements CaseEvent {

    @Override
    public String text() {
        return note;
    }
}
