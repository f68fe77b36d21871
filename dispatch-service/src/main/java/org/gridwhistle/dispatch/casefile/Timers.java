package org.gridwhistle.dispatch.casefile;

import java.util.ArrayList;
import java.util.List;

/** All that time will bring to a case, a function of the case, the ladder and the calendar alone. */
public final class Timers {

    private Timers() {}

    /** @param setting of which only the reference data and the clocks count */
    public static List<Timer> of(Case now, Setting setting) {
        var running = Clocks.running(now);
        if (running.isEmpty()) {
            return List.of();
        }
        var alarms = Alarms.of(now.file(), setting);
        var timers = new ArrayList<Timer>();
        running.forEach(clock -> timers.add(Timer.of(clock, alarms)));
        return timers;
    }
}
