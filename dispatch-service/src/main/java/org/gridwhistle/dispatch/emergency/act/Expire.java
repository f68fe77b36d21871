package org.gridwhistle.dispatch.emergency.act;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.emergency.Active;
import org.gridwhistle.dispatch.emergency.Emergency;
import org.gridwhistle.dispatch.emergency.EmergencyAct;
import org.gridwhistle.dispatch.emergency.EmergencyEvent;
import org.gridwhistle.dispatch.emergency.EmergencySetting;

/** Nobody ended it in time, so it ends by itself. */
public record Expire() implements EmergencyAct {

    @Override
    public Decision<Emergency, EmergencyEvent> on(Emergency now, EmergencySetting setting) {
        return now instanceof Active active ? active.expire(setting) : now.unchanged();
    }
}
