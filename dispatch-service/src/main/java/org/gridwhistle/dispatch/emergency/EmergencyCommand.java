package org.gridwhistle.dispatch.emergency;

import org.gridwhistle.chassis.command.Command;
import org.gridwhistle.chassis.command.Decision;

/** A wish to change one emergency, whether it comes from a person or from a timer. */
public interface EmergencyCommand extends Command {

    /** Pure. @param now null if there is no such emergency */
    Decision<Emergency, EmergencyEvent> decide(Emergency now, EmergencySetting setting);
}
