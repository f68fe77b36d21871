package org.gridwhistle.dispatch.filing;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.CaseAct;
import org.gridwhistle.dispatch.casefile.Reported;
import org.gridwhistle.dispatch.casefile.Setting;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;

/** The report is not turned away after all. */
public record WithdrawRejection(String note) implements CaseAct {

    @Override
    public Decision<Case, CaseEvent> on(Case now, Setting setting) {
        return now instanceof Reported reported ? reported.withdrawRejection(note, setting) : now.refuse();
    }
}
