package org.gridwhistle.dispatch.closure;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.chassis.problem.FieldError;
import org.gridwhistle.chassis.problem.Refusal;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.CaseAct;
import org.gridwhistle.dispatch.casefile.CaseFile;
import org.gridwhistle.dispatch.casefile.CaseProblem;
import org.gridwhistle.dispatch.casefile.PendingCheck;
import org.gridwhistle.dispatch.casefile.Setting;
import org.gridwhistle.dispatch.casefile.Task;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;

/**
 * 返工: the check failed, and there is another round.
 *
 * @param taskIds which tasks are to be done again; empty for all that have fed back
 */
public record FailCheck(String reason, List<UUID> taskIds) implements CaseAct {

    @Override
    public Decision<Case, CaseEvent> on(Case now, Setting setting) {
        if (!(now instanceof PendingCheck pending)) {
            return now.refuse();
        }
        return CheckRules.objection(now.file(), setting.actor())
                .or(() -> objection(now.file()))
                .<Decision<Case, CaseEvent>>map(Decision::reject)
                .orElseGet(() -> pending.fail(reason, taskIds.isEmpty() ? pending.tasksToRework() : taskIds, setting));
    }

    private Optional<Refusal> objection(CaseFile file) {
        var unknown = IntStream.range(0, taskIds.size())
                .filter(i -> live(file, taskIds.get(i)).isEmpty())
                .mapToObj(i -> FieldError.of("taskIds[" + i + "]", CaseProblem.UNKNOWN_TASK.name(), taskIds.get(i)))
                .toList();
        if (!unknown.isEmpty()) {
            return Optional.of(Refusal.ofFields(unknown));
        }
        return taskIds.stream()
                .flatMap(id -> live(file, id).stream())
                .filter(task -> !task.state().done())
                .map(task -> Refusal.of(CaseProblem.TASK_NOT_FED_BACK, task.unit()))
                .findFirst();
    }

    /** A follow-up has a check of its own. */
    private static Optional<Task> live(CaseFile file, UUID taskId) {
        return file.liveTasks().stream()
                .filter(task -> task.id().equals(taskId))
                .findFirst();
    }
}
