package org.gridwhistle.dispatch.mediation;

import java.time.Instant;
import java.util.UUID;

import org.gridwhistle.chassis.command.Actor;
import org.gridwhistle.dispatch.dossier.Moment;

/**
 * What every message about a mediation tells. Nothing in it or beside it is personal.
 *
 * @param number  the case's
 * @param version of the mediation
 * @param state   of the mediation, after it
 */
record MediationHead(
        UUID mediationId,
        UUID caseId,
        String number,
        long version,
        Instant at,
        MediationState state,
        boolean followUp,
        Actor actor) {

    static MediationHead of(Mediation after, Moment moment) {
        var file = after.file();
        return new MediationHead(
                file.id(),
                file.caseId(),
                file.caseNumber(),
                file.version(),
                moment.now(),
                after.state(),
                file.followUp(),
                moment.actor());
    }
}
