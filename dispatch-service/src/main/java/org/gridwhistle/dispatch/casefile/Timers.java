package org.gridwhistle.dispatch.casefile;

import java.util.ArrayList;
import java.util.List;

/** All that time will bring to a case, a function of the case, the ladder and the calendar alone. */
public final class Timers {

    private static final String RESUME = "RESUME";
    private static final String EVALUATE = "EVALUATE";

    private Timers() {}

    /** @param setting of which only the reference data, the clocks and the rules count */
    public static List<Timer> of(Case now, Setting setting) {
        var timers = clocks(now, setting);
        switch (now) {
            case Suspended standing ->
                timers.add(Timer.of(RESUME, standing.suspension().reviewAt()));
            case Closed closed -> timers.add(Timer.of(EVALUATE, closed.evaluationDue(setting.rules())));
            default -> {}
        }
        return List.copyOf(timers);
    }

    private static ArrayList<Timer> clocks(Case now, Setting setting) {
        var running = Clocks.running(now);
        var timers = new ArrayList<Timer>();
        if (running.isEmpty()) {
            return timers;
        }
        var alarms = Alarms.of(now.file(), setting);
        running.forEach(clock -> timers.add(Timer.of(clock, alarms)));
        return timers;
    }
}
