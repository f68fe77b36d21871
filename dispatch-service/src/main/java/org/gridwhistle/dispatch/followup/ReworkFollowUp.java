package org.gridwhistle.dispatch.followup;

import java.util.UUID;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.CaseAct;
import org.gridwhistle.dispatch.casefile.Followed;
import org.gridwhistle.dispatch.casefile.Setting;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;

/** A follow-up is to be done again. */
public record ReworkFollowUp(UUID taskId, String reason) implements CaseAct {

    @Override
    public Decision<Case, CaseEvent> on(Case now, Setting setting) {
        return now instanceof Followed followed ? followed.reworkFollowUp(taskId, reason, setting) : now.refuse();
    }
}
