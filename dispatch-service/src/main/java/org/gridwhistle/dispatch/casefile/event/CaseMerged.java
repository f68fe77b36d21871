package org.gridwhistle.dispatch.casefile.event;

import java.util.UUID;

/** It is handled with another case 并单, and follows that one. */
public record CaseMerged(EventHead head, UUID master, String masterNumber, String note) implements CaseEvent {

    @Override
    public String text() {
        return note;
    }
}
