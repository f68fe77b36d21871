package org.gridwhistle.dispatch.dossier;

import java.util.UUID;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.chassis.problem.CommonProblem;
import org.gridwhistle.dispatch.casefile.Reach;

/**
 * A person's act on a dossier, who must have found it, have it in his area, and have seen its latest version if he says which he saw.
 *
 * @param name            the act's name in logs and spans
 * @param expectedVersion the version that the person saw, or null if he does not care
 * @param reach           as far as his right goes
 */
public record PersonsAct<S extends Dossier>(
        UUID aggregateId, String name, Long expectedVersion, Reach reach, Act<S> act) implements DossierCommand<S> {

    @Override
    public Decision<S, Step> decide(S now, Moment moment) {
        if (now == null) {
            return Decision.reject(CommonProblem.NOT_FOUND);
        }
        if (!reach.covers(now.area())) {
            return Decision.reject(CommonProblem.OUTSIDE_YOUR_AREA);
        }
        if (expectedVersion != null && expectedVersion != now.version()) {
            return Decision.reject(CommonProblem.STALE_VERSION, expectedVersion, now.version());
        }
        return act.on(now, moment);
    }
}
