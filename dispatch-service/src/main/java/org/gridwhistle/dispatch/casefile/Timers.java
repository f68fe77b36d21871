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
        return switch (now) {
            case Suspended standing ->
                List.of(Timer.of(RESUME, standing.suspension().reviewAt()));
            case Closed closed -> List.of(Timer.of(EVALUATE, closed.evaluationDue(setting.rules())));
            default -> clocks(now, setting);
        };
    }

    private static List<Timer> clocks(Case now, Setting setting) {
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
