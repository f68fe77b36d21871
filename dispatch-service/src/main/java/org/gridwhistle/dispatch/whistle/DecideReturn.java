package org.gridwhistle.dispatch.whistle;

import java.util.Optional;
import java.util.UUID;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.chassis.problem.Refusal;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.CaseAct;
import org.gridwhistle.dispatch.casefile.CaseProblem;
import org.gridwhistle.dispatch.casefile.Followed;
import org.gridwhistle.dispatch.casefile.Setting;
import org.gridwhistle.dispatch.casefile.Task;
import org.gridwhistle.dispatch.casefile.UnderWay;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;
import org.gridwhistle.dispatch.casefile.fact.ReturnDecision;
import org.gridwhistle.dispatch.casefile.fact.TaskRole;

/**
 * 退单、改派审核: the centre decides whether a unit may give its task away, and who takes its part.
 *
 * @param replacement a unit's code; null for the one that a transfer wishes for, or if nobody is needed instead
 */
public record DecideReturn(UUID taskId, ReturnDecision decision, String replacement, String note) implements CaseAct {

    @Override
    public Decision<Case, CaseEvent> on(Case now, Setting setting) {
        var task = now.file().task(taskId);
        if (!(now instanceof Followed followed) || !(now instanceof UnderWay || isFollowUp(task))) {
            return now.refuse();
        }
        if (task.isEmpty()) {
            return Decision.reject(Refusal.ofField("taskId", CaseProblem.UNKNOWN_TASK, taskId));
        }
        if (decision == ReturnDecision.DENIED) {
            return followed.denyReturn(taskId, note, setting);
        }
        // Told before anything about the replacement, which may be the very unit that is to lead.
        if (now.file().calling().isBeingRelieved(taskId)) {
            return Decision.reject(CaseProblem.LEAD_CHANGE_PENDING);
        }
        var next = replacement == null ? wished(task.get()) : replacement;
        return next == null
                ? followed.approveReturn(taskId, note, null, setting)
                : Substitute.of(next, "replacement", now.file(), task.get(), setting.reference())
                        .then(found -> followed.approveReturn(taskId, note, found, setting));
    }

    /** A follow-up 后续任务 outlives its case, and so does what its unit may ask. */
    private static boolean isFollowUp(Optional<Task> task) {
        return task.filter(known -> known.role() == TaskRole.FOLLOW_UP).isPresent();
    }

    /** Who asks for a transfer 改派 says to whom. */
    private static String wished(Task task) {
        var request = task.returnRequest();
        return request != null && request.transfer() ? request.proposedUnit() : null;
    }
}
