package org.gridwhistle.dispatch.evaluation;

import java.util.UUID;

import org.gridwhistle.chassis.command.Actor;
import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.chassis.problem.Refusal;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.CaseAct;
import org.gridwhistle.dispatch.casefile.CaseProblem;
import org.gridwhistle.dispatch.casefile.Done;
import org.gridwhistle.dispatch.casefile.Setting;
import org.gridwhistle.dispatch.casefile.Task;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;
import org.gridwhistle.dispatch.casefile.fact.Party;
import org.gridwhistle.dispatch.casefile.fact.Rating;
import org.gridwhistle.dispatch.casefile.fact.Resolved;

/**
 * 评价: the grid worker says what he thinks of a unit's work.
 *
 * @param taskId   which of the case's tasks is meant; null if the unit says it
 * @param unit     whose task is meant; null if the task says it, or if there is but one
 * @param resolved may be null
 */
public record Rate(UUID taskId, String unit, int score, Resolved resolved, String text) implements CaseAct {

    @Override
    public Decision<Case, CaseEvent> on(Case now, Setting setting) {
        if (!(now instanceof Done done)) {
            return now.refuse();
        }
        var meant = done.file().liveTasks().stream()
                .filter(task -> taskId == null || task.id().equals(taskId))
                .filter(task -> unit == null || task.unit().equals(unit))
                .toList();
        return meant.size() == 1
                ? done.rate(rating(done, meant.getFirst(), setting.actor()), setting)
                : Decision.reject(
                        taskId == null
                                ? Refusal.ofField("unit", CaseProblem.UNIT_NOT_RATEABLE)
                                : Refusal.ofField("taskId", CaseProblem.UNKNOWN_TASK, taskId));
    }

    private Rating rating(Done done, Task task, Actor rater) {
        return new Rating(
                done.file().round(),
                Party.of(rater),
                rater.id(),
                null,
                task.unit(),
                task.id(),
                resolved,
                score,
                null,
                text);
    }
}
