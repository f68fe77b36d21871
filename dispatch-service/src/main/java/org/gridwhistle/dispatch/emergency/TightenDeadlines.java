package org.gridwhistle.dispatch.emergency;

import java.util.UUID;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.chassis.problem.CommonProblem;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.CaseCommand;
import org.gridwhistle.dispatch.casefile.Setting;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;
import org.gridwhistle.dispatch.casefile.lookup.ActiveEmergency;

/** An emergency began while the case was open. Once it is over, or the case lies outside by now, nothing changes. */
public record TightenDeadlines(UUID aggregateId, ActiveEmergency emergency) implements CaseCommand {

    @Override
    public Decision<Case, CaseEvent> decide(Case now, Setting setting) {
        if (now == null) {
            return Decision.reject(CommonProblem.NOT_FOUND);
        }
        var file = now.file();
        var governs = emergency.covers(file.area(), file.subject().classCode()) && emergency.tightens(setting.now());
        return governs ? now.tighten(emergency, setting) : now.unchanged();
    }
}
