package org.gridwhistle.dispatch.casefile.store;

import java.time.Instant;

import org.gridwhistle.dispatch.casefile.fact.CaseState;

/** One line of a case's timeline. */
public record TimelineEntry(
        Instant at, String type, CaseState state, Actor actor, String text, long version, String traceId) {

    /** Whose doing it was. */
    public record Actor(String id, String role) {}
}
