package org.gridwhistle.dispatch.casefile.event;

import java.util.UUID;

/** It is one of an incident's reports. */
public record IncidentJoined(EventHead head, UUID incident, String title) implements CaseEvent {

    @Override
    public String text() {
        return title;
    }
}
