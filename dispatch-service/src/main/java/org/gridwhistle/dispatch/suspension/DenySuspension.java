package org.gridwhistle.dispatch.suspension;

import java.util.UUID;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.CaseAct;
import org.gridwhistle.dispatch.casefile.Setting;
import org.gridwhistle.dispatch.casefile.UnderWay;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;

/** 缓办不予同意: the unit that asked has to go on. */
public record DenySuspension(UUID taskId, String note) implements CaseAct {

    @Override
    public Decision<Case, CaseEvent> on(Case now, Setting setting) {
        return now instanceof UnderWay going ? going.denySuspension(taskId, note, setting) : now.refuse();
    }
}
