package org.gridwhistle.dispatch.whistle;

import java.time.Instant;
import java.util.UUID;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.chassis.problem.Refusal;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.CaseAct;
import org.gridwhistle.dispatch.casefile.CaseProblem;
import org.gridwhistle.dispatch.casefile.Setting;
import org.gridwhistle.dispatch.casefile.UnderWay;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;
import org.gridwhistle.dispatch.casefile.fact.ReturnDecision;

/**
 * 延期审批: the centre decides whether a unit has more time.
 *
 * @param handleDue the new date; null for the one that the unit asked for
 */
public record DecideExtension(UUID taskId, ReturnDecision decision, Instant handleDue, String note) implements CaseAct {

    @Override
    public Decision<Case, CaseEvent> on(Case now, Setting setting) {
        if (!(now instanceof UnderWay underWay)) {
            return now.refuse();
        }
        return now.file().task(taskId).isEmpty()
                ? Decision.reject(Refusal.ofField("taskId", CaseProblem.UNKNOWN_TASK, taskId))
                : underWay.decideExtension(taskId, decision, handleDue, note, setting);
    }
}
