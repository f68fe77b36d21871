package org.gridwhistle.dispatch.casefile;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;
import org.gridwhistle.dispatch.casefile.event.CaseOpened;
import org.gridwhistle.dispatch.casefile.event.ResidentHeard;
import org.gridwhistle.dispatch.casefile.fact.CaseState;
import org.gridwhistle.dispatch.casefile.fact.Evidence;
import org.gridwhistle.dispatch.casefile.fact.PendingWhistle;
import org.gridwhistle.dispatch.casefile.fact.Phase;
import org.gridwhistle.dispatch.casefile.fact.Report;
import org.gridwhistle.dispatch.casefile.fact.Subject;
import org.gridwhistle.dispatch.casefile.lookup.ActiveEmergency;

/**
 * A case 网格事件. Each state is a type of its own; what may be done in a state is a method of that type, and answers with a new state
 * and the events that tell of it, or with a refusal.
 *
 * <pre>
 *                              ┌────────────────── reopened ──────────────────────────────┬──────────┐
 *                              ▼                                                          │          │
 * Reported ─▶ Verifying ─▶ Accepted ─▶ Dispatched ─▶ OnSite ─▶ InProgress ─▶ PendingCheck ─▶ Closed ─▶ Evaluated
 *    │ ▲          │            │                                ▲  ▲  │            │  ▲
 *    │ └ appeal   │            └─▶ SelfHandling ────────────────│──┼──│────────────┼──┘
 *    └─▶ Rejected ◀┘                                            │  └──│── rework ──┘
 *                                                               └ Suspended        any Open ─▶ Cancelled
 * </pre>
 */
public sealed interface Case permits Open, Followed, Rejected, Merged, Cancelled {

    CaseFile file();

    CaseState state();

    /** The same state over a changed file. */
    Case with(CaseFile changed);

    /** The whistle that waits for somebody's word. */
    default Optional<PendingWhistle> pendingWhistle() {
        return Optional.empty();
    }

    default UUID id() {
        return file().id();
    }

    /** A report 上报 becomes a case of the same id. */
    static Decision<Case, CaseEvent> open(
            UUID id, String number, Report report, Subject subject, List<Evidence> shown, Setting setting) {
        var dispatchDue = setting.dispatchDue(subject, CaseFile.area(number, subject), report.reportedAt());
        var file = CaseFile.opened(id, number, report, subject, shown, dispatchDue);
        var readiness = setting.emergencies(file.area(), subject).readiness();
        var opened = new Reported(file.in(readiness));
        return Decision.accept(
                opened,
                new CaseOpened(
                        Steps.head(opened, setting),
                        subject.matterCode(),
                        subject.gridCode(),
                        report.channel(),
                        report.source(),
                        subject.urgency(),
                        report.reportedAt(),
                        report.title(),
                        readiness.mode(),
                        readiness.emergency()));
    }

    /** An emergency began where the case lies: its clocks run at least as fast as the emergency's. */
    default Decision<Case, CaseEvent> tighten(ActiveEmergency emergency, Setting setting) {
        return Tightening.of(this, emergency, setting);
    }

    /**
     * 哨声升级: raises the case one rung.
     *
     * @param automatic whether time does it, and no person
     */
    default Decision<Case, CaseEvent> escalate(String reason, boolean automatic, Setting setting) {
        return refuse();
    }

    /** 改类: from now on the case is about something else, or somewhere else. The clocks go on from where they started. */
    default Decision<Case, CaseEvent> reclassify(Reclassification wish, Setting setting) {
        return state().open() ? Reclassifying.of(this, wish, setting) : refuse();
    }

    /** 标签: puts tags on a case and takes others off. */
    default Decision<Case, CaseEvent> tag(List<String> add, List<String> remove, Setting setting) {
        return state().open() ? Tagging.of(this, add, remove, setting) : refuse();
    }

    /** The answer to a command that this state does not know. */
    default Decision<Case, CaseEvent> refuse() {
        return Decision.reject(CaseProblem.WRONG_STATE, state());
    }

    /** Notes that a resident wanted something that the case cannot follow; one that has ended keeps no more notes. */
    default Decision<Case, CaseEvent> hearResident(String type, String text, Setting setting) {
        return state().phase() == Phase.ENDED
                ? unchanged()
                : new Steps(this, setting)
                        .noting(file -> file, head -> new ResidentHeard(head, type, text))
                        .done();
    }

    /** The answer to a command whose wish is fulfilled already. */
    default Decision<Case, CaseEvent> unchanged() {
        return Decision.acceptAll(this, List.of());
    }
}
