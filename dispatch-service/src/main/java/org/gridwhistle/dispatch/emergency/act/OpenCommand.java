package org.gridwhistle.dispatch.emergency.act;

import java.util.UUID;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.chassis.problem.CommonProblem;
import org.gridwhistle.dispatch.emergency.Emergency;
import org.gridwhistle.dispatch.emergency.EmergencyAct;
import org.gridwhistle.dispatch.emergency.EmergencyCommand;
import org.gridwhistle.dispatch.emergency.EmergencyEvent;
import org.gridwhistle.dispatch.emergency.EmergencySetting;

/** An act of somebody whose right the act itself knows: one who was called, or a timer. */
public record OpenCommand(UUID aggregateId, EmergencyAct act) implements EmergencyCommand {

    @Override
    public String name() {
        return act.getClass().getSimpleName();
    }

    @Override
    public Decision<Emergency, EmergencyEvent> decide(Emergency now, EmergencySetting setting) {
        return now == null ? Decision.reject(CommonProblem.NOT_FOUND) : act.on(now, setting);
    }
}
