package org.gridwhistle.dispatch.emergency.act;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.lookup.Level;
import org.gridwhistle.dispatch.emergency.Active;
import org.gridwhistle.dispatch.emergency.Emergency;
import org.gridwhistle.dispatch.emergency.EmergencyAct;
import org.gridwhistle.dispatch.emergency.EmergencyEvent;
import org.gridwhistle.dispatch.emergency.EmergencySetting;

/** 提级. @param level null to keep the level of an alert */
public record Raise(Level level, String reason) implements EmergencyAct {

    @Override
    public Decision<Emergency, EmergencyEvent> on(Emergency now, EmergencySetting setting) {
        return now instanceof Active active ? active.raise(level, reason, setting) : now.refuse();
    }
}
