package org.gridwhistle.dispatch.casefile.event;

import java.util.UUID;

/** It is a case of its own again 拆单. */
public record CaseUnmerged(EventHead head, UUID master, String note) implements CaseEvent {

    @Override
    public String text() {
        return note;
    }
}
