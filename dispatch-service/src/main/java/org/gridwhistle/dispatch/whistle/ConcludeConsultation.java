package org.gridwhistle.dispatch.whistle;

import java.util.List;
import java.util.UUID;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.chassis.problem.Refusal;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.CaseAct;
import org.gridwhistle.dispatch.casefile.CaseProblem;
import org.gridwhistle.dispatch.casefile.Replacement;
import org.gridwhistle.dispatch.casefile.Setting;
import org.gridwhistle.dispatch.casefile.UnderWay;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;

/**
 * 指定承办: the consultation has named the unit whose task it is. It may be the one that wanted to give it away, or one that gave it
 * away before.
 *
 * @param participants those who were there
 */
public record ConcludeConsultation(UUID taskId, String unit, String minutes, List<String> participants)
        implements CaseAct {

    @Override
    public Decision<Case, CaseEvent> on(Case now, Setting setting) {
        if (!(now instanceof UnderWay underWay)) {
            return now.refuse();
        }
        var task = now.file().task(taskId);
        if (task.isEmpty()) {
            return Decision.reject(Refusal.ofField("taskId", CaseProblem.UNKNOWN_TASK, taskId));
        }
        return task.get().unit().equals(unit)
                ? conclude(underWay, null, setting)
                : Substitute.of(unit, "unit", now.file(), task.get(), setting.reference())
                        .whoeverHadIt(found -> conclude(underWay, found, setting));
    }

    private Decision<Case, CaseEvent> conclude(UnderWay now, Replacement instead, Setting setting) {
        return now.concludeConsultation(taskId, unit, instead, minutes, participants, setting);
    }
}
