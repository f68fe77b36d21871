package org.gridwhistle.dispatch.followup;

import java.util.UUID;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.CaseAct;
import org.gridwhistle.dispatch.casefile.Followed;
import org.gridwhistle.dispatch.casefile.Setting;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;

/** A follow-up is done; somebody who did not do it has looked. */
public record ConfirmFollowUp(UUID taskId, String note) implements CaseAct {

    @Override
    public Decision<Case, CaseEvent> on(Case now, Setting setting) {
        return now instanceof Followed followed ? followed.confirmFollowUp(taskId, note, setting) : now.refuse();
    }
}
