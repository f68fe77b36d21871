package org.gridwhistle.dispatch.filing;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.CaseAct;
import org.gridwhistle.dispatch.casefile.Reported;
import org.gridwhistle.dispatch.casefile.Setting;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;

/** 不予受理: the second person agrees. @param note null if the first one said it all */
public record ConfirmRejection(String note) implements CaseAct {

    @Override
    public Decision<Case, CaseEvent> on(Case now, Setting setting) {
        return now instanceof Reported reported ? reported.confirmRejection(note, setting) : now.refuse();
    }
}
