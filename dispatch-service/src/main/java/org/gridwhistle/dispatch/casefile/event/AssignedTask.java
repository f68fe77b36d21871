package org.gridwhistle.dispatch.casefile.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.gridwhistle.dispatch.casefile.fact.TaskRole;
import org.gridwhistle.dispatch.casefile.fact.TaskTimes;

/**
 * A task as a whistle gives it to a unit.
 *
 * @param binding     whether a consultation 会商 named the unit, so that it cannot return the task
 * @param instruction what exactly the unit should do, or null
 * @param stages      of the handling, if the matter has any and the unit leads
 */
public record AssignedTask(
        UUID taskId,
        String unit,
        TaskRole role,
        boolean mandatory,
        Instant assignedAt,
        Instant signDue,
        Instant contactDue,
        Instant arriveDue,
        Instant handleDue,
        Instant returnUntil,
        boolean binding,
        String instruction,
        List<OrderedStage> stages) {

    public static AssignedTask of(
            UUID taskId,
            String unit,
            TaskRole role,
            boolean mandatory,
            TaskTimes times,
            boolean binding,
            List<OrderedStage> stages) {
        return new AssignedTask(
                taskId,
                unit,
                role,
                mandatory,
                times.assignedAt(),
                times.signDue(),
                times.contactDue(),
                times.arriveDue(),
                times.handleDue(),
                times.returnUntil(),
                binding,
                null,
                stages);
    }

    public AssignedTask instructing(String words) {
        return new AssignedTask(
                taskId,
                unit,
                role,
                mandatory,
                assignedAt,
                signDue,
                contactDue,
                arriveDue,
                handleDue,
                returnUntil,
                binding,
                words,
                stages);
    }
}
