package org.gridwhistle.dispatch.whistle;

import java.util.List;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.chassis.problem.FieldError;
import org.gridwhistle.chassis.problem.Refusal;
import org.gridwhistle.dispatch.casefile.Accepted;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.CaseAct;
import org.gridwhistle.dispatch.casefile.Setting;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;
import org.gridwhistle.dispatch.casefile.fact.WhistleLevel;

/**
 * 请示吹哨: the grid, or a seat of the centre, would like units to be called, and leaves the decision to whom it belongs to.
 *
 * @param call its lead may be null if it names no other unit: then who approves names them
 */
public record RequestWhistle(WhistleLevel level, Call call, String authorityLine, String note) implements CaseAct {

    @Override
    public Decision<Case, CaseEvent> on(Case now, Setting setting) {
        if (!(now instanceof Accepted accepted)) {
            return now.refuse();
        }
        var complaints = call.namesNobody()
                ? List.<FieldError>of()
                : call.complaints(setting.reference()).toList();
        return complaints.isEmpty()
                ? accepted.requestWhistle(call.asked(level, authorityLine, note, setting), setting)
                : Decision.reject(Refusal.ofFields(complaints));
    }
}
