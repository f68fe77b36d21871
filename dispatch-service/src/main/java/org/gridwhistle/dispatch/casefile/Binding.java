package org.gridwhistle.dispatch.casefile;

import java.util.UUID;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.event.CaseAdopted;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;
import org.gridwhistle.dispatch.casefile.event.CaseReleased;
import org.gridwhistle.dispatch.casefile.event.IncidentJoined;
import org.gridwhistle.dispatch.casefile.event.IncidentLeft;
import org.gridwhistle.dispatch.casefile.event.RepeatFlagged;

/** How a case is bound to others. None of it moves the case or stops a clock. */
public final class Binding {

    private Binding() {}

    /** Takes another in that is merged into it, and with it the earlier date of the two. */
    public static Decision<Case, CaseEvent> adopt(Case master, Case child, Setting setting) {
        var brought = Suspending.counted(child, setting).file().times();
        var times = master.file().times().handledWith(brought);
        return new Steps(master, setting)
                .noting(
                        file -> file.tied(ties -> ties.adopting(
                                        new Ties.Child(child.id(), child.file().number())))
                                .times(known -> times),
                        head -> new CaseAdopted(head, child.id(), child.file().number(), times.handleDue()))
                .done();
    }

    /** Lets a child go. The date that it brought stays: what was promised is not taken back. */
    public static Decision<Case, CaseEvent> release(Case master, UUID child, Setting setting) {
        if (!master.file().ties().hasChild(child)) {
            return master.unchanged();
        }
        return new Steps(master, setting)
                .noting(file -> file.tied(ties -> ties.releasing(child)), head -> new CaseReleased(head, child))
                .done();
    }

    /** Says that it repeats an earlier one; said once. */
    public static Decision<Case, CaseEvent> flagRepeat(Case now, UUID of, Ties.Repeat.Kind kind, Setting setting) {
        if (now.id().equals(of) || now.file().ties().isRepeatOf(of)) {
            return now.unchanged();
        }
        return new Steps(now, setting)
                .noting(
                        file -> file.tied(ties -> ties.repeating(new Ties.Repeat(of, kind))),
                        head -> new RepeatFlagged(head, of, kind))
                .done();
    }

    /** A case belongs to one incident at most. */
    public static Decision<Case, CaseEvent> joinIncident(Case now, UUID incident, String title, Setting setting) {
        var membership = now.file().ties().membership();
        if (membership.isPresent()) {
            return membership.get().incident().equals(incident)
                    ? now.unchanged()
                    : Decision.reject(
                            CaseProblem.IN_ANOTHER_INCIDENT,
                            now.file().number(),
                            membership.get().title());
        }
        return new Steps(now, setting)
                .noting(
                        file -> file.tied(ties -> ties.in(new Ties.Membership(incident, title))),
                        head -> new IncidentJoined(head, incident, title))
                .done();
    }

    public static Decision<Case, CaseEvent> leaveIncident(Case now, UUID incident, Setting setting) {
        var isMember = now.file()
                .ties()
                .membership()
                .filter(membership -> membership.incident().equals(incident))
                .isPresent();
        if (!isMember) {
            return Decision.reject(CaseProblem.NOT_IN_INCIDENT, now.file().number());
        }
        return new Steps(now, setting)
                .noting(file -> file.tied(ties -> ties.in(null)), head -> new IncidentLeft(head, incident))
                .done();
    }
}
