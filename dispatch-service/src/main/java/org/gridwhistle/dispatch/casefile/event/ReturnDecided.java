package org.gridwhistle.dispatch.casefile.event;

import java.util.UUID;

import org.gridwhistle.dispatch.casefile.fact.ReturnDecision;

/**
 * The centre decided about a return 退单 or a transfer 改派.
 *
 * @param binding  whether a consultation decided, so that whom it named cannot give the task away again
 * @param transfer whether the unit had asked for a transfer
 */
public record ReturnDecided(
        EventHead head, UUID taskId, ReturnDecision decision, String note, boolean binding, boolean transfer)
        implements CaseEvent {

    @Override
    public String text() {
        return note;
    }
}
