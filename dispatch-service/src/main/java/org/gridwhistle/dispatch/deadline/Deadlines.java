package org.gridwhistle.dispatch.deadline;

import java.util.EnumMap;
import java.util.Map;

/** How long each clock runs by urgency, and when it makes itself heard. */
public final class Deadlines {

    private final Map<Urgency, Map<CaseClock, TimeLimit>> limits = new EnumMap<>(Urgency.class);
    private final Ladders ladders;

    /** @throws IllegalArgumentException if a clock of an urgency has no limit */
    public Deadlines(Map<Urgency, Map<CaseClock, TimeLimit>> limits, Ladders ladders) {
        for (var urgency : Urgency.values()) {
            var clocks = limits.getOrDefault(urgency, Map.of());
            for (var clock : CaseClock.values()) {
                if (clock.limited() && !clocks.containsKey(clock)) {
                    throw new IllegalArgumentException("No limit for " + clock + " of " + urgency + " cases");
                }
            }
            this.limits.put(urgency, new EnumMap<>(clocks));
        }
        this.ladders = ladders;
    }

    public TimeLimit limit(CaseClock clock, Urgency urgency) {
        return limits.get(urgency).get(clock);
    }

    public Ladders ladders() {
        return ladders;
    }
}
