package org.gridwhistle.dispatch.emergency;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.lookup.Level;
import org.gridwhistle.dispatch.casefile.lookup.Mode;
import org.gridwhistle.dispatch.emergency.EmergencyEvent.Kind;

/** 预警: forces stand by and can be called up; cases are handled as ever. */
public record Alert(EmergencyFile file) implements Active {

    @Override
    public Mode mode() {
        return Mode.ALERT;
    }

    @Override
    public Alert with(EmergencyFile changed) {
        return new Alert(changed);
    }

    /** The emergency may be less grave than the alert feared. @param level null to keep it */
    @Override
    public Decision<Emergency, EmergencyEvent> raise(Level level, String reason, EmergencySetting setting) {
        var reached = level == null ? file.standing().level() : level;
        return Emergency.step(
                file.standing(now -> now.at(reached, setting.now(), setting.rules())),
                InForce::new,
                Kind.ENTERED,
                reason,
                setting);
    }
}
