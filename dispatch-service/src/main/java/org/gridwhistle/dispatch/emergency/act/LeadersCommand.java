package org.gridwhistle.dispatch.emergency.act;

import java.util.UUID;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.chassis.problem.CommonProblem;
import org.gridwhistle.dispatch.casefile.Reach;
import org.gridwhistle.dispatch.emergency.Emergency;
import org.gridwhistle.dispatch.emergency.EmergencyAct;
import org.gridwhistle.dispatch.emergency.EmergencyCommand;
import org.gridwhistle.dispatch.emergency.EmergencyEvent;
import org.gridwhistle.dispatch.emergency.EmergencySetting;

/**
 * An act of a leader, whose area must cover the emergency's whole scope, and who must have seen its latest version if he says which he
 * saw.
 */
public record LeadersCommand(UUID aggregateId, Long expectedVersion, Reach reach, EmergencyAct act)
        implements EmergencyCommand {

    @Override
    public String name() {
        return act.getClass().getSimpleName();
    }

    @Override
    public Decision<Emergency, EmergencyEvent> decide(Emergency now, EmergencySetting setting) {
        if (now == null) {
            return Decision.reject(CommonProblem.NOT_FOUND);
        }
        if (!reach.covers(now.file().scope().org())) {
            return Decision.reject(CommonProblem.OUTSIDE_YOUR_AREA);
        }
        if (expectedVersion != null && expectedVersion != now.file().version()) {
            return Decision.reject(
                    CommonProblem.STALE_VERSION, expectedVersion, now.file().version());
        }
        return act.on(now, setting);
    }
}
