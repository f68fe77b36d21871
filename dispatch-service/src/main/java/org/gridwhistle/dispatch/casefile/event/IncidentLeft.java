package org.gridwhistle.dispatch.casefile.event;

import java.util.UUID;

/** It is not one of an incident's reports after all. */
public record IncidentLeft(EventHead head, UUID incident) implements CaseEvent {

    @Override
    public String text() {
        return null;
    }
}
