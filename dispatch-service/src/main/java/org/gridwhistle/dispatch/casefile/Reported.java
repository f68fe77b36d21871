package org.gridwhistle.dispatch.casefile;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;
import org.gridwhistle.dispatch.casefile.event.CaseRejected;
import org.gridwhistle.dispatch.casefile.event.VerificationRequested;
import org.gridwhistle.dispatch.casefile.fact.CaseState;
import org.gridwhistle.dispatch.casefile.fact.RejectReason;
import org.gridwhistle.dispatch.casefile.fact.Subject;

/** 已上报: it is in, numbered, and waits for the centre. */
public record Reported(CaseFile file) implements Case {

    @Override
    public CaseState state() {
        return CaseState.REPORTED;
    }

    @Override
    public Reported with(CaseFile changed) {
        return new Reported(changed);
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

    public Decision<Case, CaseEvent> reject(RejectReason reason, String note, Setting setting) {
        return new Steps(this, setting)
                .to(Rejected::new, head -> new CaseRejected(head, reason, note))
                .done();
    }

    public Decision<Case, CaseEvent> startSelfHandling(String note, Setting setting) {
        return SelfHandling.start(this, note, setting);
    }
}
