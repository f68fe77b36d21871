package org.gridwhistle.dispatch.whistle;

import java.util.UUID;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.CaseAct;
import org.gridwhistle.dispatch.casefile.Setting;
import org.gridwhistle.dispatch.casefile.UnderWay;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;

/** 撤回协办: a cooperating unit that is not there yet need not come. */
public record DropCooperator(UUID taskId, String note) implements CaseAct {

    @Override
    public Decision<Case, CaseEvent> on(Case now, Setting setting) {
        return now instanceof UnderWay underWay ? underWay.dropCooperator(taskId, note, setting) : now.refuse();
    }
}
