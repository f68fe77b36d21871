package org.gridwhistle.dispatch.casefile.fact;

import java.time.Instant;

/**
 * A unit's wish to give a task back 退单. The centre decides; meanwhile the clocks run on.
 *
 * @param reasonCode    why
 * @param authorityLine the list line that it leans on, or null
 * @param proposedUnit  who should have it instead, or null
 * @param decideDue     until when the centre has to decide
 * @param before        the task's state before, to which it goes back if the return is denied
 * @param transfer      whether it is a transfer 改派 to the proposed unit
 */
public record ReturnRequest(
        String reasonCode,
        String authorityLine,
        String text,
        String proposedUnit,
        Instant requestedAt,
        Instant decideDue,
        TaskState before,
        boolean transfer) {}
