package org.gridwhistle.dispatch.whistle;

import java.time.Instant;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.chassis.problem.Refusal;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.CaseAct;
import org.gridwhistle.dispatch.casefile.Setting;
import org.gridwhistle.dispatch.casefile.Watched;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;

/**
 * 后续任务: a unit is to keep watch, whatever becomes of the case.
 *
 * @param unit  its code
 * @param dueAt until when
 */
public record AddFollowUp(String unit, String instruction, Instant dueAt, String note) implements CaseAct {

    @Override
    public Decision<Case, CaseEvent> on(Case now, Setting setting) {
        if (!(now instanceof Watched watched)) {
            return now.refuse();
        }
        var complaints = Call.complaint("unit", unit, setting.reference()).toList();
        if (!complaints.isEmpty()) {
            return Decision.reject(Refusal.ofFields(complaints));
        }
        var lines = Lines.of(now.file().subject(), setting.reference());
        return WhistleRules.objectionToFollowUp(unit, lines, setting.reference())
                .<Decision<Case, CaseEvent>>map(Decision::reject)
                .orElseGet(() -> watched.addFollowUp(unit, instruction, dueAt, note, setting));
    }
}
