package org.gridwhistle.department.task;

import java.util.Objects;
import java.util.UUID;

/**
 * What was ordered of a unit (交办).
 *
 * @param unit        the unit's code
 * @param mandatory   whether the case waits for this task's result
 * @param binding     whether a consultation 会商 named the unit, so that it can neither return nor transfer the task
 * @param instruction what a follow-up has to look after, or null
 */
public record Assignment(
        UUID taskId,
        UUID caseId,
        String unit,
        TaskRole role,
        boolean mandatory,
        CaseBrief brief,
        boolean binding,
        String instruction) {

    public Assignment {
        Objects.requireNonNull(taskId, "taskId");
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(role, "role");
    }

    /** The case waits for whoever leads, and for no follow-up. */
    Assignment as(TaskRole other) {
        var awaited = other == TaskRole.LEAD || other != TaskRole.FOLLOW_UP && mandatory;
        return new Assignment(taskId, caseId, unit, other, awaited, brief, binding, instruction);
    }

    Assignment about(CaseBrief other) {
        return new Assignment(taskId, caseId, unit, role, mandatory, other, binding, instruction);
    }

    Assignment bound() {
        return new Assignment(taskId, caseId, unit, role, mandatory, brief, true, instruction);
    }

    boolean followsUp() {
        return role == TaskRole.FOLLOW_UP;
    }
}
