package org.gridwhistle.dispatch.emergency.act;

import java.util.UUID;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.emergency.Addressee;
import org.gridwhistle.dispatch.emergency.Emergency;
import org.gridwhistle.dispatch.emergency.EmergencyAct;
import org.gridwhistle.dispatch.emergency.EmergencyEvent;
import org.gridwhistle.dispatch.emergency.EmergencySetting;

/** 指令反馈. */
public record Report(UUID instruction, Addressee.Speaker speaker, String text, boolean done) implements EmergencyAct {

    @Override
    public Decision<Emergency, EmergencyEvent> on(Emergency now, EmergencySetting setting) {
        return now.report(instruction, speaker, text, done, setting);
    }
}
