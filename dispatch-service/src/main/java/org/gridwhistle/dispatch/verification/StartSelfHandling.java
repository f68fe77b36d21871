package org.gridwhistle.dispatch.verification;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.Accepted;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.CaseAct;
import org.gridwhistle.dispatch.casefile.Reported;
import org.gridwhistle.dispatch.casefile.Setting;
import org.gridwhistle.dispatch.casefile.Verifying;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;

/** 网格自处置: the grid worker solves it on the spot, as most cases are. */
public record StartSelfHandling(String note) implements CaseAct {

    @Override
    public Decision<Case, CaseEvent> on(Case now, Setting setting) {
        return switch (now) {
            case Reported reported -> reported.startSelfHandling(note, setting);
            case Verifying verifying -> verifying.startSelfHandling(note, setting);
            case Accepted accepted -> accepted.startSelfHandling(note, setting);
            default -> now.refuse();
        };
    }
}
