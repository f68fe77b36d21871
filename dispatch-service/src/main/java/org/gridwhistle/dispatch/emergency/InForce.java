package org.gridwhistle.dispatch.emergency;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.lookup.Level;
import org.gridwhistle.dispatch.casefile.lookup.Mode;
import org.gridwhistle.dispatch.emergency.EmergencyEvent.Kind;

/** 应急: cases in its scope run by its limits, round the clock. */
public record InForce(EmergencyFile file) implements Active {

    @Override
    public Mode mode() {
        return Mode.EMERGENCY;
    }

    @Override
    public InForce with(EmergencyFile changed) {
        return new InForce(changed);
    }

    /** Only ever to a graver level: what has been tightened is not loosened again. */
    @Override
    public Decision<Emergency, EmergencyEvent> raise(Level level, String reason, EmergencySetting setting) {
        if (level == null || !level.isGraverThan(file.standing().level())) {
            return Decision.reject(EmergencyProblem.NOT_GRAVER, file.standing().level());
        }
        return noting(
                changed -> changed.standing(now -> now.at(level, setting.now(), setting.rules())),
                Kind.LEVEL_RAISED,
                reason,
                setting);
    }
}
