package org.gridwhistle.dispatch.casefile;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;
import org.gridwhistle.dispatch.casefile.event.CaseRejected;
import org.gridwhistle.dispatch.casefile.event.RejectionRequested;
import org.gridwhistle.dispatch.casefile.event.RejectionWithdrawn;
import org.gridwhistle.dispatch.casefile.event.VerificationRequested;
import org.gridwhistle.dispatch.casefile.fact.CaseState;
import org.gridwhistle.dispatch.casefile.fact.PendingRejection;
import org.gridwhistle.dispatch.casefile.fact.RejectReason;
import org.gridwhistle.dispatch.casefile.fact.Subject;
import org.gridwhistle.dispatch.casefile.fact.Trust;

/**
 * 已上报: it is in, numbered, and waits for the centre.
 *
 * @param pendingRejection somebody wants to turn it away and waits for a second person's word; null if nobody does
 */
public record Reported(CaseFile file, PendingRejection pendingRejection) implements Open {

    Reported(CaseFile file) {
        this(file, null);
    }

    @Override
    public CaseState state() {
        return CaseState.REPORTED;
    }

    @Override
    public Reported with(CaseFile changed) {
        return new Reported(changed, pendingRejection);
    }

    /** Sends the grid worker to look. */
    public Decision<Case, CaseEvent> requestVerification(String note, Setting setting) {
        var grid = file.subject().gridCode();
        if (grid == null) {
            return Decision.reject(CaseProblem.GRID_UNDECIDED);
        }
        return new Steps(this, setting)
                .to(Verifying::new, head -> new VerificationRequested(head, grid, note))
                .done();
    }

    /** @param subject complete */
    public Decision<Case, CaseEvent> accept(Subject subject, String note, Setting setting) {
        return Accepted.after(new Steps(this, setting), subject, note).done();
    }

    /** A report of the field's own people is turned away at once; a resident's only if a second person agrees. */
    public Decision<Case, CaseEvent> reject(RejectReason reason, String note, Setting setting) {
        if (file.report().trust() == Trust.HIGH) {
            return rejected(reason, note, setting);
        }
        if (pendingRejection != null) {
            return Decision.reject(CaseProblem.REJECTION_PENDING);
        }
        var pending = new PendingRejection(reason, note, setting.actor().id());
        return new Steps(this, setting)
                .to(file -> new Reported(file, pending), head -> new RejectionRequested(head, reason, note))
                .done();
    }

    /** The second person agrees. @param note may be null; the first one's stands then */
    public Decision<Case, CaseEvent> confirmRejection(String note, Setting setting) {
        if (pendingRejection == null) {
            return Decision.reject(CaseProblem.NO_REJECTION_TO_DECIDE);
        }
        return pendingRejection.by().equals(setting.actor().id())
                ? Decision.reject(CaseProblem.SECOND_PERSON_REQUIRED)
                : rejected(pendingRejection.reasonCode(), note == null ? pendingRejection.note() : note, setting);
    }

    public Decision<Case, CaseEvent> withdrawRejection(String note, Setting setting) {
        return pendingRejection == null
                ? Decision.reject(CaseProblem.NO_REJECTION_TO_DECIDE)
                : new Steps(this, setting)
                        .to(Reported::new, head -> new RejectionWithdrawn(head, note))
                        .done();
    }

    public Decision<Case, CaseEvent> startSelfHandling(String note, Setting setting) {
        return SelfHandling.start(this, note, setting);
    }

    private Decision<Case, CaseEvent> rejected(RejectReason reason, String note, Setting setting) {
        return new Steps(this, setting)
                .to(Rejected::new, head -> new CaseRejected(head, reason, note))
                .done();
    }
}
