package org.gridwhistle.dispatch.casefile.event;

import java.util.List;
import java.util.UUID;

/**
 * The new lead has signed, and answers for the case from now on 首接负责.
 *
 * @param oldKept whether the old one goes on as a cooperating unit
 * @param stages  of the handling, which are the lead's; may be none
 */
public record LeadChanged(EventHead head, UUID oldTaskId, UUID newTaskId, boolean oldKept, List<OrderedStage> stages)
        implements CaseEvent {

    @Override
    public String text() {
        return null;
    }
}
