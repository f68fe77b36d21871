package org.gridwhistle.dispatch.casefile;

import java.util.List;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;
import org.gridwhistle.dispatch.casefile.event.HandedUp;
import org.gridwhistle.dispatch.casefile.event.SelfHandlingStarted;
import org.gridwhistle.dispatch.casefile.event.SelfResultSubmitted;
import org.gridwhistle.dispatch.casefile.fact.CaseState;
import org.gridwhistle.dispatch.casefile.fact.Evidence;
import org.gridwhistle.dispatch.casefile.fact.Feedback;
import org.gridwhistle.dispatch.casefile.fact.Handler;
import org.gridwhistle.dispatch.casefile.fact.ResultCode;
import org.gridwhistle.dispatch.casefile.fact.Subject;
import org.gridwhistle.dispatch.casefile.lookup.AuthorityKind;
import org.gridwhistle.dispatch.deadline.CaseClock;

/** 网格自处置: solved inside the grid, no department. */
public record SelfHandling(CaseFile file) implements Open, Followed {

    @Override
    public CaseState state() {
        return CaseState.SELF_HANDLING;
    }

    @Override
    public SelfHandling with(CaseFile changed) {
        return new SelfHandling(changed);
    }

    /** Only what the catalog leaves to the grid, and never what the departments have taken back 收回. */
    static Decision<Case, CaseEvent> start(Case from, String note, Setting setting) {
        var subject = from.file().subject();
        if (subject.matter() == null) {
            return Decision.reject(CaseProblem.MATTER_UNDECIDED);
        }
        if (subject.gridCode() == null) {
            return Decision.reject(CaseProblem.GRID_UNDECIDED);
        }
        if (isBarred(subject, setting)) {
            return Decision.reject(CaseProblem.MATTER_NOT_FOR_GRID, subject.matterName());
        }
        var due = setting.handleDue(subject);
        return new Steps(from, setting)
                .to(
                        file -> new SelfHandling(file.times(times -> times.with(CaseClock.HANDLE, due))
                                .selfHandledBy(actor(setting))),
                        head -> new SelfHandlingStarted(head, setting.now(), due, note))
                .done();
    }

    public Decision<Case, CaseEvent> submitResult(
            ResultCode result, String text, List<Evidence> evidence, Setting setting) {
        var feedback = new Feedback(result, text, evidence, setting.now());
        var steps = new Steps(this, setting)
                .noting(
                        file -> file.selfResult(feedback).selfHandledBy(actor(setting)),
                        head -> new SelfResultSubmitted(head, result, text, setting.now()));
        return PendingCheck.after(steps, setting.now()).done();
    }

    /** It turned out too much for the grid: the centre has to dispatch it. */
    public Decision<Case, CaseEvent> handUp(String note, Setting setting) {
        var steps = new Steps(this, setting).noting(file -> file, head -> new HandedUp(head, note));
        return Accepted.after(steps, file.subject(), note).done();
    }

    /** Whether the grid has to leave it to others. @param subject with a matter and a grid */
    public static boolean isBarred(Subject subject, Setting setting) {
        return !subject.matter().gridMayHandle()
                || setting.reference().authorityLines(subject.gridCode(), subject.matterCode()).stream()
                        .anyMatch(line -> line.kind() == AuthorityKind.WITHDRAWN);
    }

    private static Handler actor(Setting setting) {
        return new Handler(setting.actor().id(), setting.actor().unit());
    }
}
