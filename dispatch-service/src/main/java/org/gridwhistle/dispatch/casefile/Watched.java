package org.gridwhistle.dispatch.casefile;

import java.time.Instant;
import java.util.UUID;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;

/** The states in which a follow-up 后续任务 may be given, or made of a task that the case waits for. */
public sealed interface Watched extends Followed permits UnderWay, Suspended, PendingCheck, Closed {

    /** @param dueAt in the future */
    default Decision<Case, CaseEvent> addFollowUp(
            String unit, String instruction, Instant dueAt, String note, Setting setting) {
        return FollowUps.add(this, unit, instruction, dueAt, note, setting);
    }

    /** The case does not wait for the unit any more. */
    default Decision<Case, CaseEvent> splitFollowUp(UUID taskId, String note, Setting setting) {
        return FollowUps.split(this, taskId, note, setting);
    }
}
