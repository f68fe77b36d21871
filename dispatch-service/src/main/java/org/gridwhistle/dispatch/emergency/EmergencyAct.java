package org.gridwhistle.dispatch.emergency;

import org.gridwhistle.chassis.command.Decision;

/** What somebody wants to do with an emergency. */
public interface EmergencyAct {

    /** Pure. Finds out which mode it is in and calls the mode's method, or {@link Emergency#refuse()}s. */
    Decision<Emergency, EmergencyEvent> on(Emergency now, EmergencySetting setting);
}
