package org.gridwhistle.dispatch.whistle;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.Accepted;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.CaseAct;
import org.gridwhistle.dispatch.casefile.CaseProblem;
import org.gridwhistle.dispatch.casefile.Setting;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;

/** 不予吹哨: the case stays accepted, and may be dispatched otherwise. Who may blow it may deny it. */
public record DenyWhistle(String note) implements CaseAct {

    @Override
    public Decision<Case, CaseEvent> on(Case now, Setting setting) {
        if (!(now instanceof Accepted accepted)) {
            return now.refuse();
        }
        var pending = accepted.pending();
        if (pending == null) {
            return Decision.reject(CaseProblem.NO_WHISTLE_TO_DECIDE);
        }
        return Authority.mayBlow(setting.actor(), pending.level())
                ? accepted.denyWhistle(note, setting)
                : Decision.reject(CaseProblem.WHISTLE_BEYOND_YOUR_RIGHT, pending.level());
    }
}
