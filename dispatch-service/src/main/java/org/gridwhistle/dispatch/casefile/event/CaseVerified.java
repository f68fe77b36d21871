package org.gridwhistle.dispatch.casefile.event;

import java.util.List;

/** The grid worker found it true. Acceptance follows. */
public record CaseVerified(EventHead head, String note, List<String> photos) implements CaseEvent {

    @Override
    public String text() {
        return note;
    }
}
