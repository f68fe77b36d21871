package org.gridwhistle.dispatch.casefile;

import java.util.stream.Stream;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;
import org.gridwhistle.dispatch.casefile.event.CaseReclassified;
import org.gridwhistle.dispatch.casefile.event.TaskWithdrawn;
import org.gridwhistle.dispatch.casefile.fact.LeadChange;
import org.gridwhistle.dispatch.casefile.fact.Subject;
import org.gridwhistle.dispatch.casefile.fact.TaskRole;

/** 改类: another subject, the clocks that it has, and the units that it needs. */
final class Reclassifying {

    private static final String RECLASSIFIED = "RECLASSIFIED";

    private Reclassifying() {}

    static Decision<Case, CaseEvent> of(Case now, Reclassification wish, Setting setting) {
        var subject = wish.subject();
        if (isTheGrids(now) && SelfHandling.isBarred(subject, setting)) {
            return Decision.reject(CaseProblem.MATTER_NOT_FOR_GRID, subject.matterName());
        }
        var steps = recount(new Steps(now, setting), wish);
        if (wish.whistle() != null) {
            regroup(steps, wish);
        }
        return (steps.now() instanceof UnderWay ? Following.catchUp(steps) : steps).done();
    }

    private static boolean isTheGrids(Case now) {
        return now instanceof SelfHandling
                || now instanceof PendingCheck && now.file().selfHandled();
    }

    private static Steps recount(Steps steps, Reclassification wish) {
        var before = steps.file();
        var recount = new Recount(wish.subject(), before, steps.setting());
        var changed = before.about(wish.subject())
                .leaningOn(wish.line())
                .times(times -> recount.ofTheCase(before))
                .tasks(task -> task.state().terminal() ? task : task.times(times -> recount.of(task)))
                .calling(calling -> calling.originally(recount.original(calling.original())));
        var led = changed.lead()
                .map(lead -> changed.times(times -> times.led(lead.times())))
                .orElse(changed);
        var tasks = led.tasks().stream()
                .filter(task -> !task.state().terminal())
                .map(task -> dates(task, before, wish.subject(), steps.setting()))
                .toList();
        return steps.noting(
                file -> led.at(file.version()),
                head -> CaseReclassified.of(
                        head,
                        wish.subject(),
                        led.times().dispatchDue(),
                        led.times().handleDue(),
                        tasks,
                        wish.note(),
                        recount.unknownYears()));
    }

    /** Another matter has other stages; the same keeps those that the units work by. */
    private static CaseReclassified.Task dates(Task task, CaseFile before, Subject subject, Setting setting) {
        var isAnother = !subject.matterCode().equals(before.subject().matterCode());
        var times = task.times();
        return new CaseReclassified.Task(
                task.id(),
                times.signDue(),
                times.contactDue(),
                times.arriveDue(),
                times.handleDue(),
                times.returnUntil(),
                isAnother ? StagePlan.of(task, subject, before.pauses(), setting) : null);
    }

    /** Who is called and has no task gets one; who has one and is not called loses it. Nothing is left of a change of the lead. */
    private static void regroup(Steps steps, Reclassification wish) {
        var whistle = wish.whistle();
        steps.quietly(file -> file.calling(calling -> calling.changingLead(null)));
        Stream.concat(Stream.of(whistle.lead()), whistle.cooperating().stream())
                .filter(unit -> steps.file().liveTaskOf(unit).isEmpty())
                .forEach(unit -> Membership.assign(steps, unit, whistle.isMandatory(unit), wish.note()));
        var old = steps.file().lead().orElseThrow();
        if (!old.unit().equals(whistle.lead())) {
            var next = steps.file().liveTaskOf(whistle.lead()).orElseThrow();
            var isKept = whistle.cooperating().contains(old.unit());
            LeadChanges.swap(steps, old, next, new LeadChange(old.id(), next.id(), isKept, wish.line()));
            if (!isKept) {
                withdrawn(steps, old);
            }
        }
        for (var task : steps.file().liveTasks()) {
            if (task.role() == TaskRole.COOPERATING && !whistle.cooperating().contains(task.unit())) {
                withdrawn(steps, task);
            }
        }
    }

    private static void withdrawn(Steps steps, Task task) {
        steps.noting(
                file -> file.replacing(task.withdrawn()), head -> new TaskWithdrawn(head, task.id(), RECLASSIFIED));
    }
}
