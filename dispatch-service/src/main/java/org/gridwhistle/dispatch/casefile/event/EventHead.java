package org.gridwhistle.dispatch.casefile.event;

import java.time.Instant;
import java.util.UUID;

import org.gridwhistle.chassis.command.Actor;
import org.gridwhistle.dispatch.casefile.fact.CaseState;

/**
 * What every event of a case tells.
 *
 * @param version one more with each event of a case, so that a reader knows what it has seen
 * @param round   grows when a check fails
 * @param state   after the event
 * @param actor   whose doing it was
 */
public record EventHead(UUID caseId, String number, long version, int round, Instant at, CaseState state, Actor actor) {

    /** The same, done by somebody else than the one who brought the news. */
    public EventHead by(Actor other) {
        return new EventHead(caseId, number, version, round, at, state, other);
    }
}
