package org.gridwhistle.dispatch.dossier;

import java.time.Instant;

/** One line of a dossier's timeline. */
public record StepEntry(Instant at, String type, String state, Actor actor, String text, long version, String traceId) {

    /** Whose doing it was. */
    public record Actor(String id, String role) {}
}
