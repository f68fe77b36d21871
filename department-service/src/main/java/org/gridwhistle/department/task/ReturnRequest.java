package org.gridwhistle.department.task;

import java.time.Instant;

/**
 * A unit asks the centre to take a task back (退单).
 *
 * @param authorityLine the line of the authority list that speaks against the unit, or null
 * @param proposedUnit  who should have it; a lead must say
 * @param askedFrom     the state it goes back to if the centre denies
 */
public record ReturnRequest(
        Reason reasonCode,
        String authorityLine,
        String text,
        String proposedUnit,
        Instant requestedAt,
        TaskStatus askedFrom) {

    public ReturnRequest {
        proposedUnit = proposedUnit == null || proposedUnit.isBlank() ? null : proposedUnit.strip();
    }

    public enum Reason {
        /** 非本单位职责 */
        NOT_OUR_DUTY,
        /** 区域有误 */
        WRONG_AREA,
        /** 事项有误 */
        WRONG_MATTER,
        /** 重复交办 */
        DUPLICATE,
        OTHER
    }
}
