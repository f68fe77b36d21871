package org.gridwhistle.dispatch.casefile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.chassis.problem.Refusal;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;
import org.gridwhistle.dispatch.casefile.event.FollowUpConfirmed;
import org.gridwhistle.dispatch.casefile.event.FollowUpSplit;
import org.gridwhistle.dispatch.casefile.event.ReworkOrdered;
import org.gridwhistle.dispatch.casefile.fact.Settlement;
import org.gridwhistle.dispatch.casefile.fact.TaskRole;
import org.gridwhistle.dispatch.deadline.CaseClock;

/** 后续任务, such as to keep watch over a wall that has been propped up: they go on by themselves, whatever becomes of the case. */
final class FollowUps {

    private FollowUps() {}

    static Decision<Case, CaseEvent> add(
            Case now, String unit, String instruction, Instant dueAt, String note, Setting setting) {
        if (!dueAt.isAfter(setting.now())) {
            return Decision.reject(Refusal.ofField("dueAt", CaseProblem.NOT_IN_FUTURE));
        }
        if (now.file().openFollowUps().stream().anyMatch(task -> task.unit().equals(unit))) {
            return Decision.reject(Refusal.ofField("unit", CaseProblem.DUPLICATE_UNIT, unit));
        }
        var assignment = Assignment.until(dueAt, now.file().subject(), setting);
        var task = assignment.task(unit, TaskRole.FOLLOW_UP, false, now.file().round());
        return new Steps(now, setting)
                .noting(
                        file -> file.adding(List.of(task)),
                        head -> assignment.followUp(head, now.file(), task, instruction, note))
                .done();
    }

    /** Another watches on, until the same date if that is still to come. @param note tells the new one what to do */
    static void replace(Steps steps, Task givenAway, String unit, Settlement settlement, String note) {
        var before = steps.file();
        var until = givenAway.times().handleDue();
        var setting = steps.setting();
        var assignment = until.isAfter(setting.now())
                ? Assignment.until(until, before.subject(), setting)
                : Assignment.of(before.subject(), setting);
        var task =
                assignment.task(unit, TaskRole.FOLLOW_UP, false, before.round()).settling(none -> settlement);
        steps.noting(file -> file.adding(List.of(task)), head -> assignment.followUp(head, before, task, note, note));
    }

    /** The unit goes on, and the case as far as it may without it. */
    static Decision<Case, CaseEvent> split(Case now, UUID taskId, String note, Setting setting) {
        var task = now.file().liveTasks().stream()
                .filter(known -> known.id().equals(taskId))
                .findFirst();
        if (task.isEmpty()) {
            return Decision.reject(Refusal.ofField("taskId", CaseProblem.UNKNOWN_TASK, taskId));
        }
        if (task.get().role() != TaskRole.COOPERATING || task.get().state().done()) {
            return Decision.reject(CaseProblem.NOTHING_TO_SPLIT);
        }
        var steps = new Steps(now, setting)
                .noting(file -> file.replacing(task.get().split()), head -> new FollowUpSplit(head, taskId, note));
        return (now instanceof UnderWay ? Following.catchUp(steps) : steps).done();
    }

    static Decision<Case, CaseEvent> confirm(Case now, UUID taskId, String note, Setting setting) {
        return fedBack(
                now,
                taskId,
                setting,
                task -> new Steps(now, setting)
                        .noting(
                                file -> file.replacing(task.confirmed()),
                                head -> new FollowUpConfirmed(head, taskId, note)));
    }

    /** It does not open another round of the case. */
    static Decision<Case, CaseEvent> rework(Case now, UUID taskId, String reason, Setting setting) {
        return fedBack(now, taskId, setting, task -> {
            var least = setting.due(CaseClock.REWORK, now.file().subject(), setting.now());
            var again = task.watchedAgain(now.file().round(), least);
            var ordered = List.of(new ReworkOrdered.Task(taskId, again.times().handleDue()));
            return new Steps(now, setting)
                    .noting(
                            file -> file.replacing(again),
                            head -> new ReworkOrdered(head, reason, ordered, least.unknownYears()));
        });
    }

    /** Somebody looks whether it is done, who has not done it. */
    private static Decision<Case, CaseEvent> fedBack(
            Case now, UUID taskId, Setting setting, Function<Task, Steps> then) {
        var found = now.file().openFollowUps().stream()
                .filter(task -> task.id().equals(taskId))
                .findFirst();
        if (found.isEmpty()) {
            return Decision.reject(Refusal.ofField("taskId", CaseProblem.UNKNOWN_TASK, taskId));
        }
        var task = found.get();
        if (!task.state().done()) {
            return Decision.reject(CaseProblem.TASK_NOT_FED_BACK, task.unit());
        }
        var looker = setting.actor();
        if (task.handlers().stream().anyMatch(handler -> handler.id().equals(looker.id()))) {
            return Decision.reject(CaseProblem.CHECKER_HANDLED_IT);
        }
        return task.unit().equals(looker.unit())
                ? Decision.reject(CaseProblem.CHECKERS_UNIT_HANDLED_IT)
                : then.apply(task).done();
    }
}
