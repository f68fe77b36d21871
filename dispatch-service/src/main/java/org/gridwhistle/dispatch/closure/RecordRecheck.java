package org.gridwhistle.dispatch.closure;

import java.util.List;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.CaseAct;
import org.gridwhistle.dispatch.casefile.Done;
import org.gridwhistle.dispatch.casefile.Setting;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;
import org.gridwhistle.dispatch.casefile.fact.Evidence;
import org.gridwhistle.dispatch.casefile.fact.Recheck;

/** 复查: somebody who did not handle it has looked again. What relapsed may be opened again at any time. */
public record RecordRecheck(Recheck.Result result, String note, List<Evidence> evidence) implements CaseAct {

    @Override
    public Decision<Case, CaseEvent> on(Case now, Setting setting) {
        if (!(now instanceof Done done)) {
            return now.refuse();
        }
        return CheckRules.objection(now.file(), setting.actor())
                .<Decision<Case, CaseEvent>>map(Decision::reject)
                .orElseGet(() -> done.recordRecheck(result, note, evidence, setting));
    }
}
