package org.gridwhistle.dispatch.casefile.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.gridwhistle.dispatch.casefile.Task;
import org.gridwhistle.dispatch.casefile.fact.ExtensionRequest;
import org.gridwhistle.dispatch.casefile.fact.Feedback;
import org.gridwhistle.dispatch.casefile.fact.Handler;
import org.gridwhistle.dispatch.casefile.fact.ResultCode;
import org.gridwhistle.dispatch.casefile.fact.ReturnRequest;
import org.gridwhistle.dispatch.casefile.fact.TaskRole;
import org.gridwhistle.dispatch.casefile.fact.TaskState;
import org.gridwhistle.dispatch.casefile.lookup.CaseReference;
import org.gridwhistle.dispatch.casefile.lookup.Unit;

/**
 * A unit's task as its case shows it.
 *
 * @param binding          whether a consultation named the unit, so that it cannot give the task away
 * @param extensionRequest the wish for more time that waits for an answer, or null
 * @param extensions       how often more time was granted
 */
public record TaskView(
        UUID id,
        String unit,
        String unitName,
        TaskRole role,
        boolean mandatory,
        TaskState state,
        int round,
        Instant assignedAt,
        Instant signDue,
        Instant arriveDue,
        Instant handleDue,
        Instant signedAt,
        Instant arrivedAt,
        Instant feedbackAt,
        ResultCode resultCode,
        String text,
        List<Handler> handlers,
        ReturnRequest returnRequest,
        boolean binding,
        ExtensionRequest extensionRequest,
        int extensions) {

    static TaskView of(Task task, CaseReference reference) {
        var feedback = Optional.ofNullable(task.feedback());
        return new TaskView(
                task.id(),
                task.unit(),
                reference.unit(task.unit()).map(Unit::name).orElse(task.unit()),
                task.role(),
                task.mandatory(),
                task.state(),
                task.round(),
                task.times().assignedAt(),
                task.times().signDue(),
                task.times().arriveDue(),
                task.times().handleDue(),
                task.signedAt(),
                task.arrivedAt(),
                feedback.map(Feedback::at).orElse(null),
                feedback.map(Feedback::resultCode).orElse(null),
                feedback.map(Feedback::text).orElse(null),
                task.handlers(),
                task.returnRequest(),
                task.settlement().binding(),
                task.settlement().extension(),
                task.settlement().extensions());
    }
}
