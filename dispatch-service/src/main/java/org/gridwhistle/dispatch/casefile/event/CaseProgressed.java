package org.gridwhistle.dispatch.casefile.event;

import org.gridwhistle.dispatch.casefile.fact.CaseState;

/** The case followed its lead's task one step. */
public record CaseProgressed(EventHead head, CaseState from, CaseState to) implements CaseEvent {

    @Override
    public String text() {
        return null;
    }
}
