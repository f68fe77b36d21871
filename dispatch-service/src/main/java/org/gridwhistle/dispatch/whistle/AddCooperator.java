package org.gridwhistle.dispatch.whistle;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.chassis.problem.Refusal;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.CaseAct;
import org.gridwhistle.dispatch.casefile.CaseProblem;
import org.gridwhistle.dispatch.casefile.Setting;
import org.gridwhistle.dispatch.casefile.UnderWay;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;

/**
 * 增派协办: one more unit for a case that is under way.
 *
 * @param optional whether the case need not wait for it
 */
public record AddCooperator(String unit, boolean optional, String note) implements CaseAct {

    @Override
    public Decision<Case, CaseEvent> on(Case now, Setting setting) {
        if (!(now instanceof UnderWay underWay)) {
            return now.refuse();
        }
        var file = now.file();
        var complaints = Call.complaint("unit", unit, setting.reference()).toList();
        if (!complaints.isEmpty()) {
            return Decision.reject(Refusal.ofFields(complaints));
        }
        if (file.liveTaskOf(unit).isPresent()) {
            return Decision.reject(Refusal.ofField("unit", CaseProblem.DUPLICATE_UNIT, unit));
        }
        var lines = Lines.ruling(file, file.subject(), setting.reference());
        return WhistleRules.objection(Present.of(file).with(unit).whistle(), lines, setting.reference())
                .<Decision<Case, CaseEvent>>map(Decision::reject)
                .orElseGet(() -> underWay.addCooperator(unit, !optional, note, setting));
    }
}
