package org.gridwhistle.dispatch.casefile;

import java.util.Set;
import java.util.UUID;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.chassis.problem.CommonProblem;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;

/**
 * An act of a person, who must have found the case, have it in his area, and have seen its latest version if he says which he saw.
 *
 * @param expectedVersion the version that the person saw, or null if he does not care
 */
public record PersonsCommand(UUID aggregateId, Long expectedVersion, Reach reach, CaseAct act) implements CaseCommand {

    @Override
    public String name() {
        return act.getClass().getSimpleName();
    }

    @Override
    public Set<UUID> beside() {
        return act.beside();
    }

    @Override
    public Decision<Case, CaseEvent> decide(Case now, Setting setting) {
        if (now == null) {
            return Decision.reject(CommonProblem.NOT_FOUND);
        }
        if (!reach.covers(now.file())) {
            return Decision.reject(CommonProblem.OUTSIDE_YOUR_AREA);
        }
        if (expectedVersion != null && expectedVersion != now.file().version()) {
            return Decision.reject(
                    CommonProblem.STALE_VERSION, expectedVersion, now.file().version());
        }
        return keptWithinReach(act.on(now, setting));
    }

    /** Nobody moves a case out of his own area. */
    private Decision<Case, CaseEvent> keptWithinReach(Decision<Case, CaseEvent> decision) {
        return decision instanceof Decision.Accepted<Case, CaseEvent>(var after, var events)
                        && !reach.covers(after.file())
                ? Decision.reject(CommonProblem.OUTSIDE_YOUR_AREA)
                : decision;
    }
}
