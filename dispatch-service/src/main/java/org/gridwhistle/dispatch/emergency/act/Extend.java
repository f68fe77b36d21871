package org.gridwhistle.dispatch.emergency.act;

import java.time.Instant;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.emergency.Active;
import org.gridwhistle.dispatch.emergency.Emergency;
import org.gridwhistle.dispatch.emergency.EmergencyAct;
import org.gridwhistle.dispatch.emergency.EmergencyEvent;
import org.gridwhistle.dispatch.emergency.EmergencySetting;

/** 延期. */
public record Extend(Instant expiresAt, String reason) implements EmergencyAct {

    @Override
    public Decision<Emergency, EmergencyEvent> on(Emergency now, EmergencySetting setting) {
        return now instanceof Active active ? active.extend(expiresAt, reason, setting) : now.refuse();
    }
}
