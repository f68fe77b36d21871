package org.gridwhistle.dispatch.casefile;

import java.util.UUID;
import java.util.function.Function;

import org.gridwhistle.chassis.command.Actor;
import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.chassis.problem.CommonProblem;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;
import org.gridwhistle.dispatch.casefile.fact.Withheld;

/**
 * What a resident wants of his case, as intake tells it. A wish that the case cannot follow stands in its timeline, so that somebody
 * may see to it.
 *
 * @param type its published name
 * @param wish the act, given what he wrote
 * @param text what he wrote, or null; of a confidential case it is withheld
 */
public record ResidentsWish(UUID aggregateId, String type, Function<String, CaseAct> wish, String text)
        implements CaseCommand {

    /** Who he is, nobody here knows. */
    public static final Actor RESIDENT = new Actor("resident", "resident", null, null);

    @Override
    public String name() {
        return wish.apply(text).getClass().getSimpleName();
    }

    @Override
    public Decision<Case, CaseEvent> decide(Case now, Setting setting) {
        if (now == null) {
            return Decision.reject(CommonProblem.NOT_FOUND);
        }
        var his = setting.as(RESIDENT);
        var said = text != null && now.file().report().confidential() ? Withheld.WORD : text;
        return wish.apply(said).on(now, his) instanceof Decision.Accepted<Case, CaseEvent> accepted
                ? accepted
                : now.hearResident(type, said, his);
    }
}
