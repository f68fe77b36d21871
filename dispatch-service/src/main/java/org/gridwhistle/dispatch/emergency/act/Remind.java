package org.gridwhistle.dispatch.emergency.act;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.emergency.Active;
import org.gridwhistle.dispatch.emergency.Emergency;
import org.gridwhistle.dispatch.emergency.EmergencyAct;
import org.gridwhistle.dispatch.emergency.EmergencyEvent;
import org.gridwhistle.dispatch.emergency.EmergencySetting;

/** Reminds those who were called up and are silent. */
public record Remind() implements EmergencyAct {

    @Override
    public Decision<Emergency, EmergencyEvent> on(Emergency now, EmergencySetting setting) {
        return now instanceof Active active ? active.remind(setting) : now.unchanged();
    }
}
