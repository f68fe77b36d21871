package org.gridwhistle.dispatch.evaluation;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.CaseAct;
import org.gridwhistle.dispatch.casefile.Done;
import org.gridwhistle.dispatch.casefile.Setting;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;

/** 剔除: a callback does not count, and it takes another person than the one who called to say so. */
public record ExcludeCallback(int attempt, String reason) implements CaseAct {

    @Override
    public Decision<Case, CaseEvent> on(Case now, Setting setting) {
        return now instanceof Done done ? done.excludeCallback(attempt, reason, setting) : now.refuse();
    }
}
