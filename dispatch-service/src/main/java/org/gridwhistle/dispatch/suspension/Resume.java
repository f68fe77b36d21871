package org.gridwhistle.dispatch.suspension;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.CaseAct;
import org.gridwhistle.dispatch.casefile.Setting;
import org.gridwhistle.dispatch.casefile.Suspended;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;

/** 恢复办理: the case goes on before its time. */
public record Resume(String note) implements CaseAct {

    @Override
    public Decision<Case, CaseEvent> on(Case now, Setting setting) {
        return now instanceof Suspended standing ? standing.resume(note, setting) : now.refuse();
    }
}
