package org.gridwhistle.dispatch.whistle;

import java.util.UUID;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.chassis.problem.Refusal;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.CaseAct;
import org.gridwhistle.dispatch.casefile.CaseProblem;
import org.gridwhistle.dispatch.casefile.Setting;
import org.gridwhistle.dispatch.casefile.Task;
import org.gridwhistle.dispatch.casefile.UnderWay;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;
import org.gridwhistle.dispatch.casefile.fact.ReturnDecision;

/**
 * 退单、改派审核: the centre decides whether a unit may give its task away, and who takes its part.
 *
 * @param replacement a unit's code; null for the one that a transfer wishes for, or if nobody is needed instead
 */
public record DecideReturn(UUID taskId, ReturnDecision decision, String replacement, String note) implements CaseAct {

    @Override
    public Decision<Case, CaseEvent> on(Case now, Setting setting) {
        if (!(now instanceof UnderWay underWay)) {
            return now.refuse();
        }
        var task = now.file().task(taskId);
        if (task.isEmpty()) {
            return Decision.reject(Refusal.ofField("taskId", CaseProblem.UNKNOWN_TASK, taskId));
        }
        if (decision == ReturnDecision.DENIED) {
            return underWay.denyReturn(taskId, note, setting);
        }
        var next = replacement == null ? wished(task.get()) : replacement;
        return next == null
                ? underWay.approveReturn(taskId, note, null, setting)
                : Substitute.of(next, "replacement", now.file(), task.get(), setting.reference())
                        .then(found -> underWay.approveReturn(taskId, note, found, setting));
    }

    /** Who asks for a transfer 改派 says to whom. */
    private static String wished(Task task) {
        var request = task.returnRequest();
        return request != null && request.transfer() ? request.proposedUnit() : null;
    }
}
