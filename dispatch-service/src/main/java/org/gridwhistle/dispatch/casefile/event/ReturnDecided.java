package org.gridwhistle.dispatch.casefile.event;

import java.util.UUID;

import org.gridwhistle.dispatch.casefile.fact.ReturnDecision;

/** The centre decided about a return 退单. */
public record ReturnDecided(EventHead head, UUID taskId, ReturnDecision decision, String note) implements CaseEvent {

    @Override
    public String text() {
        return note;
    }
}
