package org.gridwhistle.dispatch.casefile;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;
import org.gridwhistle.dispatch.casefile.event.LeadChanged;
import org.gridwhistle.dispatch.casefile.event.TaskWithdrawn;
import org.gridwhistle.dispatch.casefile.fact.LeadChange;

/** 首接负责: who led first answers for the case until another lead has signed. */
final class LeadChanges {

    private static final String LEAD_CHANGED = "LEAD_CHANGED";

    private LeadChanges() {}

    /** A unit that cooperates already needs no new task; if it has signed, it leads at once. */
    static Decision<Case, CaseEvent> begin(
            UnderWay now, Replacement next, boolean keepsOld, String note, Setting setting) {
        if (now.file().calling().leadChange() != null) {
            return Decision.reject(CaseProblem.LEAD_CHANGE_PENDING);
        }
        var steps = new Steps(now, setting);
        var task =
                now.file().liveTaskOf(next.unit()).orElseGet(() -> Membership.assign(steps, next.unit(), true, note));
        var old = now.file().lead().orElseThrow();
        var change = new LeadChange(old.id(), task.id(), keepsOld, next.line());
        steps.quietly(file -> file.calling(calling -> calling.changingLead(change)));
        return Following.catchUp(steps).done();
    }

    /** Brings the change about once the new lead has signed; it lapses if that one has gone before. */
    static void settle(Steps steps) {
        var change = steps.file().calling().leadChange();
        if (change == null) {
            return;
        }
        var next = steps.file().task(change.newTaskId()).orElseThrow();
        if (!next.live()) {
            steps.quietly(file -> file.calling(calling -> calling.changingLead(null)));
        } else if (next.hasSigned()) {
            handOver(steps, next, change);
        }
    }

    private static void handOver(Steps steps, Task next, LeadChange change) {
        var old = steps.file().task(change.oldTaskId()).orElseThrow();
        swap(steps, old, next, change);
        if (!change.keepsOld()) {
            steps.noting(file -> file, head -> new TaskWithdrawn(head, old.id(), LEAD_CHANGED));
        }
    }

    /** The case is where a dispatch leaves it, has the new lead's time, and follows it from there. */
    static void swap(Steps steps, Task old, Task next, LeadChange change) {
        var before = steps.file();
        var leading = next.leading();
        var stages = StagePlan.of(leading, before.subject(), before.pauses(), steps.setting());
        steps.to(
                file -> new Dispatched(file.replacing(leading)
                        .replacing(change.keepsOld() ? old.cooperating() : old.withdrawn())
                        .leaningOn(change.line())
                        .calling(calling -> calling.changingLead(null))
                        .times(times -> times.led(next.times()))),
                head -> new LeadChanged(head, old.id(), next.id(), change.keepsOld(), stages));
    }
}
