package org.gridwhistle.dispatch.casefile;

import java.util.UUID;

import org.gridwhistle.chassis.command.Actor;
import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.chassis.problem.CommonProblem;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;

/**
 * What a resident wants of his case, as intake tells it. A wish that the case cannot follow stands in its timeline, so that somebody
 * may see to it.
 *
 * @param type its published name
 * @param text what he wrote, or null
 */
public record ResidentsWish(UUID aggregateId, String type, CaseAct act, String text) implements CaseCommand {

    /** Who he is, nobody here knows. */
    public static final Actor RESIDENT = new Actor("resident", "resident", null, null);

    @Override
    public String name() {
        return act.getClass().getSimpleName();
    }

    @Override
    public Decision<Case, CaseEvent> decide(Case now, Setting setting) {
        if (now == null) {
            return Decision.reject(CommonProblem.NOT_FOUND);
        }
        var his = setting.as(RESIDENT);
        return act.on(now, his) instanceof Decision.Accepted<Case, CaseEvent> accepted
                ? accepted
                : now.hearResident(type, text, his);
    }
}
