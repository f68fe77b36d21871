package org.gridwhistle.department.task;

import java.time.Instant;

/**
 * A unit asks the centre to take a task back (退单), or to give it to a unit that it names (改派).
 *
 * @param authorityLine the line of the authority list that speaks against the unit, or null
 * @param proposedUnit  who should have it; a lead must say
 * @param askedFrom     the state it goes back to if the centre denies
 * @param transferTo    the unit that shall have it instead (改派); null for a mere return
 */
public record ReturnRequest(
        Reason reasonCode,
        String authorityLine,
        String text,
        String proposedUnit,
        Instant requestedAt,
        TaskStatus askedFrom,
        String transferTo) {

    public ReturnRequest {
        proposedUnit = named(proposedUnit);
        transferTo = named(transferTo);
    }

    boolean wantsTransfer() {
        return transferTo != null;
    }

    private static String named(String unit) {
        return unit == null || unit.isBlank() ? null : unit.strip();
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
