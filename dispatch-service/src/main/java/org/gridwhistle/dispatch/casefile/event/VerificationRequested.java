package org.gridwhistle.dispatch.casefile.event;

/** Somebody is sent to look 核实. */
public record VerificationRequested(EventHead head, String gridCode, String note) implements CaseEvent {

    @Override
    public String text() {
        return note;
    }
}
