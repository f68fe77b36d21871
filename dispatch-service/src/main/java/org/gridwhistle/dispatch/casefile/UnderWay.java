package org.gridwhistle.dispatch.casefile;

import java.util.UUID;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;
import org.gridwhistle.dispatch.casefile.event.ReturnDecided;
import org.gridwhistle.dispatch.casefile.fact.ReturnDecision;
import org.gridwhistle.dispatch.casefile.fact.TaskRole;
import org.gridwhistle.dispatch.casefile.fact.TaskState;

/** The states in which units are at work. The case follows its lead's task from one to the next. */
public sealed interface UnderWay extends Open, Watched permits Dispatched, OnSite, InProgress {

    /** 退单不予同意: the unit goes on where it was. */
    default Decision<Case, CaseEvent> denyReturn(UUID taskId, String note, Setting setting) {
        var asked = asked(taskId);
        if (asked == null) {
            return Decision.reject(CaseProblem.NO_RETURN_TO_DECIDE);
        }
        return new Steps(this, setting)
                .noting(
                        file -> file.replacing(asked.returnDenied()),
                        head -> new ReturnDecided(head, taskId, ReturnDecision.DENIED, note))
                .done();
    }

    /**
     * 退单同意: the unit is free, and another may take its part.
     *
     * @param replacement null only for a cooperating one, since a case is never without a lead
     */
    default Decision<Case, CaseEvent> approveReturn(
            UUID taskId, String note, Replacement replacement, Setting setting) {
        var asked = asked(taskId);
        if (asked == null) {
            return Decision.reject(CaseProblem.NO_RETURN_TO_DECIDE);
        }
        if (replacement == null && asked.role() == TaskRole.LEAD) {
            return Decision.reject(CaseProblem.REPLACEMENT_REQUIRED);
        }
        var steps = new Steps(this, setting)
                .noting(
                        file -> file.replacing(asked.returned()),
                        head -> new ReturnDecided(head, taskId, ReturnDecision.APPROVED, note));
        if (replacement != null) {
            Following.replace(steps, asked, replacement, note);
        }
        return Following.catchUp(steps).done();
    }

    /** 缓办不予同意: the unit has to go on. */
    default Decision<Case, CaseEvent> denySuspension(UUID taskId, String note, Setting setting) {
        return Suspending.deny(this, taskId, note, setting);
    }

    private Task asked(UUID taskId) {
        return file().task(taskId)
                .filter(task -> task.state() == TaskState.RETURN_REVIEW)
                .orElse(null);
    }
}
