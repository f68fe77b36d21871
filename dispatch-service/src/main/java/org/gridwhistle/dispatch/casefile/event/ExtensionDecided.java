package org.gridwhistle.dispatch.casefile.event;

import java.time.Instant;
import java.util.UUID;

import org.gridwhistle.dispatch.casefile.fact.ReturnDecision;

/**
 * The centre decided about more time 延期审批.
 *
 * @param handleDue     of the task afterwards
 * @param caseHandleDue of the case afterwards
 * @param nth           which extension of the task it is, from 1
 */
public record ExtensionDecided(
        EventHead head,
        UUID taskId,
        ReturnDecision decision,
        Instant requestedDue,
        Instant handleDue,
        Instant caseHandleDue,
        int nth,
        String note)
        implements CaseEvent {

    @Override
    public String text() {
        return note;
    }
}
