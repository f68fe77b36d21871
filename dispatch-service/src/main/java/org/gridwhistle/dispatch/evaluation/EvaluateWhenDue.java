package org.gridwhistle.dispatch.evaluation;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.CaseAct;
import org.gridwhistle.dispatch.casefile.Closed;
import org.gridwhistle.dispatch.casefile.Setting;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;

/** Nobody has answered in time; for a timer to try whenever it likes. */
public record EvaluateWhenDue() implements CaseAct {

    @Override
    public Decision<Case, CaseEvent> on(Case now, Setting setting) {
        return now instanceof Closed closed ? closed.evaluateWhenDue(setting) : now.refuse();
    }
}
