package org.gridwhistle.department.task;

import java.util.Objects;
import java.util.UUID;

/**
 * What was ordered of a unit (交办).
 *
 * @param unit      the unit's code
 * @param mandatory whether the case waits for this task's result
 */
public record Assignment(UUID taskId, UUID caseId, String unit, TaskRole role, boolean mandatory, CaseBrief brief) {

    public Assignment {
        Objects.requireNonNull(taskId, "taskId");
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(role, "role");
    }
}
