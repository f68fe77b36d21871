package org.gridwhistle.dispatch.whistle;

import java.util.Optional;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.chassis.problem.Refusal;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.CaseAct;
import org.gridwhistle.dispatch.casefile.CaseFile;
import org.gridwhistle.dispatch.casefile.CaseProblem;
import org.gridwhistle.dispatch.casefile.Replacement;
import org.gridwhistle.dispatch.casefile.Setting;
import org.gridwhistle.dispatch.casefile.Task;
import org.gridwhistle.dispatch.casefile.UnderWay;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;
import org.gridwhistle.dispatch.casefile.fact.TaskRole;
import org.gridwhistle.dispatch.casefile.lookup.CaseReference;

/**
 * 变更主办: another unit is to lead, as soon as it has signed 首接负责.
 *
 * @param unit    a new one, or one that cooperates already
 * @param keepOld whether the old lead goes on as a cooperating unit
 */
public record ChangeLead(String unit, boolean keepOld, String note) implements CaseAct {

    @Override
    public Decision<Case, CaseEvent> on(Case now, Setting setting) {
        if (!(now instanceof UnderWay underWay)) {
            return now.refuse();
        }
        var file = now.file();
        var lines = Lines.of(file.subject(), setting.reference());
        return objection(file, setting.reference())
                .<Decision<Case, CaseEvent>>map(Decision::reject)
                .orElseGet(() -> underWay.changeLead(
                        new Replacement(unit, Lines.thatNames(unit, lines)), keepOld, note, setting));
    }

    private Optional<Refusal> objection(CaseFile file, CaseReference reference) {
        var complaints = Call.complaint("unit", unit, reference).toList();
        if (!complaints.isEmpty()) {
            return Optional.of(Refusal.ofFields(complaints));
        }
        var known = file.liveTaskOf(unit).map(Task::role);
        if (known.filter(role -> role != TaskRole.COOPERATING).isPresent()) {
            return Optional.of(Refusal.ofField("unit", CaseProblem.DUPLICATE_UNIT, unit));
        }
        var present = Present.of(file);
        var afterwards = keepOld ? present.ledBy(unit).with(present.lead()) : present.ledBy(unit);
        return WhistleRules.objection(afterwards.whistle(), Lines.of(file.subject(), reference), reference);
    }
}
