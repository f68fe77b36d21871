package org.gridwhistle.dispatch.emergency.act;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.emergency.Active;
import org.gridwhistle.dispatch.emergency.Emergency;
import org.gridwhistle.dispatch.emergency.EmergencyAct;
import org.gridwhistle.dispatch.emergency.EmergencyEvent;
import org.gridwhistle.dispatch.emergency.EmergencySetting;

/** 急转平: the danger is over. */
public record Leave(String reason) implements EmergencyAct {

    @Override
    public Decision<Emergency, EmergencyEvent> on(Emergency now, EmergencySetting setting) {
        return now instanceof Active active ? active.leave(reason, setting) : now.refuse();
    }
}
