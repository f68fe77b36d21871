package org.gridwhistle.dispatch.filing;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.CaseAct;
import org.gridwhistle.dispatch.casefile.Rejected;
import org.gridwhistle.dispatch.casefile.Setting;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;
import org.gridwhistle.dispatch.casefile.fact.Party;

/** 申诉: the centre has to look at a report again that it turned away. */
public record Appeal(String reason) implements CaseAct {

    @Override
    public Decision<Case, CaseEvent> on(Case now, Setting setting) {
        return now instanceof Rejected rejected
                ? rejected.appeal(reason, Party.of(setting.actor()), setting)
                : now.refuse();
    }
}
