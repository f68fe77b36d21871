package org.gridwhistle.dispatch.emergency.act;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.emergency.Emergency;
import org.gridwhistle.dispatch.emergency.EmergencyAct;
import org.gridwhistle.dispatch.emergency.EmergencyEvent;
import org.gridwhistle.dispatch.emergency.EmergencySetting;
import org.gridwhistle.dispatch.emergency.Recovery;

/** 恢复平时. */
public record CloseReview(String note) implements EmergencyAct {

    @Override
    public Decision<Emergency, EmergencyEvent> on(Emergency now, EmergencySetting setting) {
        return now instanceof Recovery recovery ? recovery.close(note, setting) : now.refuse();
    }
}
