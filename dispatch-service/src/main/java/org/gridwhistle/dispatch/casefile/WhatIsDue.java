package org.gridwhistle.dispatch.casefile;

import java.util.Set;
import java.util.UUID;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.chassis.problem.CommonProblem;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;

/**
 * A timer has gone off, and the case says what is due now. A timer that is late, stale or fires twice finds nothing to do.
 *
 * @param claimed the timers that went off; they are written anew, whatever comes of it
 */
public record WhatIsDue(UUID aggregateId, Set<Timer.Key> claimed) implements CaseCommand {

    public WhatIsDue {
        claimed = Set.copyOf(claimed);
    }

    @Override
    public Decision<Case, CaseEvent> decide(Case now, Setting setting) {
        return switch (now) {
            case null -> Decision.reject(CommonProblem.NOT_FOUND);
            case Suspended standing when standing.isReviewDue(setting) -> standing.resumeWhenDue(setting);
            case Closed closed when closed.isEvaluationDue(setting) -> closed.evaluateWhenDue(setting);
            default -> Supervising.supervise(now, setting);
        };
    }
}
