package org.gridwhistle.dispatch.casefile;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.event.CancelDenied;
import org.gridwhistle.dispatch.casefile.event.CancelRequested;
import org.gridwhistle.dispatch.casefile.event.CaseCancelled;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;
import org.gridwhistle.dispatch.casefile.fact.PendingCancel;

/**
 * The states in which somebody still has to do something. One leader may ask to cancel such a case 作废, and it takes a second one to do
 * it.
 */
public sealed interface Open extends Case
        permits Reported, Verifying, SelfHandling, Accepted, UnderWay, Suspended, PendingCheck {

    /** The reason that its units read. */
    String WITHDRAWN_BECAUSE = "CANCELLED";

    default Decision<Case, CaseEvent> requestCancel(String reason, Setting setting) {
        if (file().review().pendingCancel() != null) {
            return Decision.reject(CaseProblem.CANCEL_PENDING);
        }
        var request = new PendingCancel(reason, setting.actor().id(), setting.now());
        return new Steps(this, setting)
                .noting(
                        file -> file.review(review -> review.pendingCancel(request)),
                        head -> new CancelRequested(head, reason))
                .done();
    }

    default Decision<Case, CaseEvent> denyCancel(String note, Setting setting) {
        if (file().review().pendingCancel() == null) {
            return Decision.reject(CaseProblem.NO_CANCEL_TO_DECIDE);
        }
        return new Steps(this, setting)
                .noting(file -> file.review(review -> review.pendingCancel(null)), head -> new CancelDenied(head, note))
                .done();
    }

    /** Every task of it is called back, follow-ups too. */
    default Decision<Case, CaseEvent> approveCancel(String note, Setting setting) {
        var pending = file().review().pendingCancel();
        if (pending == null) {
            return Decision.reject(CaseProblem.NO_CANCEL_TO_DECIDE);
        }
        if (pending.by().equals(setting.actor().id())) {
            return Decision.reject(CaseProblem.SECOND_PERSON_REQUIRED);
        }
        return new Steps(this, setting)
                .withdrawAll(WITHDRAWN_BECAUSE)
                .to(
                        file -> new Cancelled(file.review(review -> review.pendingCancel(null))),
                        head -> new CaseCancelled(
                                head, pending.reason(), setting.actor().id(), note))
                .done();
    }
}
