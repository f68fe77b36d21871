package org.gridwhistle.dispatch.whistle;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.chassis.problem.Refusal;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.CaseAct;
import org.gridwhistle.dispatch.casefile.CaseFile;
import org.gridwhistle.dispatch.casefile.CaseProblem;
import org.gridwhistle.dispatch.casefile.Replacement;
import org.gridwhistle.dispatch.casefile.Setting;
import org.gridwhistle.dispatch.casefile.Task;
import org.gridwhistle.dispatch.casefile.UnderWay;
import org.gridwhistle.dispatch.casefile.Whistle;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;
import org.gridwhistle.dispatch.casefile.fact.ReturnDecision;
import org.gridwhistle.dispatch.casefile.fact.TaskRole;
import org.gridwhistle.dispatch.casefile.fact.TaskState;

/**
 * 退单审核: the centre decides whether a unit may give its task back, and who takes its part.
 *
 * @param replacement a unit's code; null if nobody is needed instead
 */
public record DecideReturn(UUID taskId, ReturnDecision decision, String replacement, String note) implements CaseAct {

    @Override
    public Decision<Case, CaseEvent> on(Case now, Setting setting) {
        if (!(now instanceof UnderWay underWay)) {
            return now.refuse();
        }
        var task = now.file().task(taskId);
        if (task.isEmpty()) {
            return Decision.reject(Refusal.ofField("taskId", CaseProblem.UNKNOWN_TASK, taskId));
        }
        if (decision == ReturnDecision.DENIED) {
            return underWay.denyReturn(taskId, note, setting);
        }
        if (replacement == null) {
            return underWay.approveReturn(taskId, note, null, setting);
        }
        return objection(now.file(), task.get(), setting)
                .<Decision<Case, CaseEvent>>map(Decision::reject)
                .orElseGet(() -> {
                    var line = Lines.thatNames(replacement, Lines.of(now.file().subject(), setting.reference()));
                    return underWay.approveReturn(taskId, note, new Replacement(replacement, line), setting);
                });
    }

    private Optional<Refusal> objection(CaseFile file, Task returned, Setting setting) {
        var complaints =
                Call.complaint("replacement", replacement, setting.reference()).toList();
        if (!complaints.isEmpty()) {
            return Optional.of(Refusal.ofFields(complaints));
        }
        if (hasGivenItBack(file) || returned.unit().equals(replacement)) {
            return Optional.of(Refusal.of(CaseProblem.REPLACEMENT_RETURNED_IT, replacement));
        }
        if (file.liveTasks().stream().anyMatch(task -> task.unit().equals(replacement))) {
            return Optional.of(Refusal.ofField("replacement", CaseProblem.DUPLICATE_UNIT, replacement));
        }
        var lines = Lines.of(file.subject(), setting.reference());
        return WhistleRules.objection(afterwards(file, returned), lines, setting.reference());
    }

    private boolean hasGivenItBack(CaseFile file) {
        return file.tasks().stream()
                .anyMatch(task ->
                        task.state() == TaskState.RETURNED && task.unit().equals(replacement));
    }

    /** Whom the case would have called if it had called the replacement at once. */
    private Whistle afterwards(CaseFile file, Task returned) {
        var isLead = returned.role() == TaskRole.LEAD;
        var others = file.liveTasks().stream()
                .filter(task -> !task.id().equals(returned.id()) && task.role() == TaskRole.COOPERATING)
                .map(Task::unit);
        var cooperating = isLead ? others.toList() : plus(others.toList(), replacement);
        return Whistle.of(isLead ? replacement : file.lead().map(Task::unit).orElseThrow(), cooperating);
    }

    private static List<String> plus(List<String> units, String one) {
        return Stream.concat(units.stream(), Stream.of(one)).toList();
    }
}
