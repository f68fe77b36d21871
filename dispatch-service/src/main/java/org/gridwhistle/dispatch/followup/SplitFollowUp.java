package org.gridwhistle.dispatch.followup;

import java.util.UUID;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.CaseAct;
import org.gridwhistle.dispatch.casefile.Setting;
import org.gridwhistle.dispatch.casefile.Watched;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;

/** 转后续: a cooperating unit goes on, and the case does not wait for it. */
public record SplitFollowUp(UUID taskId, String note) implements CaseAct {

    @Override
    public Decision<Case, CaseEvent> on(Case now, Setting setting) {
        return now instanceof Watched watched ? watched.splitFollowUp(taskId, note, setting) : now.refuse();
    }
}
