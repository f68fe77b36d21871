package org.gridwhistle.dispatch.casefile;

import java.util.ArrayList;
import java.util.List;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;
import org.gridwhistle.dispatch.casefile.event.DeadlinesTightened;
import org.gridwhistle.dispatch.casefile.event.DeadlinesTightened.TightenedTask;
import org.gridwhistle.dispatch.casefile.fact.CaseState;
import org.gridwhistle.dispatch.casefile.lookup.ActiveEmergency;
import org.gridwhistle.dispatch.deadline.CaseClock;

/**
 * Brings the clocks that still run forward to those of an emergency. A clock that was met, in time or late, is left alone. Done twice,
 * it changes nothing.
 */
final class Tightening {

    private Tightening() {}

    static Decision<Case, CaseEvent> of(Case now, ActiveEmergency emergency, Setting setting) {
        var clocks = running(now.state());
        if (clocks.isEmpty()) {
            return now.unchanged();
        }
        var times = now.file().times().sooner(clocks, emergency::tighter);
        var tightened = now.file().times(before -> times).tasks(task -> tightened(task, emergency));
        if (tightened.equals(now.file())) {
            return now.unchanged();
        }
        var tasks = tightened.tasks().stream()
                .filter(task -> !now.file().tasks().contains(task))
                .map(task -> TightenedTask.of(task.id(), task.times()))
                .toList();
        return new Steps(now.with(tightened), setting)
                .noting(
                        file -> file,
                        head -> new DeadlinesTightened(
                                head, emergency.id(), times.dispatchDue(), times.handleDue(), tasks))
                .done();
    }

    /** None while the case stands still, has not been accepted, or is over. */
    private static List<CaseClock> running(CaseState state) {
        return switch (state) {
            case ACCEPTED -> List.of(CaseClock.DISPATCH);
            case SELF_HANDLING, DISPATCHED, ON_SITE, IN_PROGRESS -> List.of(CaseClock.HANDLE);
            case PENDING_CHECK -> List.of(CaseClock.CHECK);
            default -> List.of();
        };
    }

    private static Task tightened(Task task, ActiveEmergency emergency) {
        return task.live() && !task.state().done()
                ? task.retimed(task.times().sooner(running(task), emergency::tighter))
                : task;
    }

    private static List<CaseClock> running(Task task) {
        var clocks = new ArrayList<>(List.of(CaseClock.HANDLE, CaseClock.RETURN));
        if (task.signedAt() == null) {
            clocks.add(CaseClock.SIGN);
        }
        if (!task.hasContacted()) {
            clocks.add(CaseClock.CONTACT);
        }
        if (task.arrivedAt() == null) {
            clocks.add(CaseClock.ARRIVE);
        }
        return clocks;
    }
}
