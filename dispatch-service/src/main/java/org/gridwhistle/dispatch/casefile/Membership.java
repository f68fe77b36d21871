package org.gridwhistle.dispatch.casefile;

import java.util.List;
import java.util.UUID;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.chassis.problem.Refusal;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;
import org.gridwhistle.dispatch.casefile.event.TaskWithdrawn;
import org.gridwhistle.dispatch.casefile.fact.TaskRole;

/** Units that come to a case after the whistle, and go before they were there. */
final class Membership {

    private static final String DROPPED = "DROPPED";

    private Membership() {}

    static Decision<Case, CaseEvent> add(UnderWay now, String unit, boolean mandatory, String note, Setting setting) {
        var steps = new Steps(now, setting);
        assign(steps, unit, mandatory, note);
        return steps.done();
    }

    static Decision<Case, CaseEvent> drop(UnderWay now, UUID taskId, String note, Setting setting) {
        var task = now.file().task(taskId).filter(Task::live).orElse(null);
        if (task == null) {
            return Decision.reject(Refusal.ofField("taskId", CaseProblem.UNKNOWN_TASK, taskId));
        }
        if (task.role() != TaskRole.COOPERATING) {
            return Decision.reject(CaseProblem.NOT_A_COOPERATING_TASK, task.unit());
        }
        if (task.hasArrived()) {
            return Decision.reject(CaseProblem.UNIT_HAS_ARRIVED, task.unit());
        }
        var steps = new Steps(now, setting)
                .noting(
                        file -> file.replacing(task.withdrawn()),
                        head -> new TaskWithdrawn(head, taskId, DROPPED, note));
        return Following.catchUp(steps).done();
    }

    /** Gives a unit the task of a cooperating one, whose clocks start now. A case that waited for its check is at work again. */
    static Task assign(Steps steps, String unit, boolean mandatory, String note) {
        var before = steps.file();
        var assignment = Assignment.of(before.subject(), steps.setting());
        var task = assignment.task(unit, TaskRole.COOPERATING, mandatory, before.round());
        var now = steps.now();
        steps.to(
                file -> now instanceof PendingCheck
                        ? new InProgress(file.adding(List.of(task)))
                        : now.with(file.adding(List.of(task))),
                head -> assignment.added(head, before, task, note));
        return task;
    }
}
