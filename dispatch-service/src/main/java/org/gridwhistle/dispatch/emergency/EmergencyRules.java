package org.gridwhistle.dispatch.emergency;

import java.time.Duration;
import java.util.Map;

import org.gridwhistle.dispatch.casefile.lookup.Level;
import org.gridwhistle.dispatch.deadline.CaseClock;
import org.gridwhistle.dispatch.deadline.TimeLimit;

/**
 * What is configured.
 *
 * @param longest   how far ahead of now an end may lie
 * @param limits    of the clocks, by level
 * @param reminders how often those who do not answer a call-up are reminded
 */
public record EmergencyRules(Duration longest, Map<Level, Map<CaseClock, TimeLimit>> limits, int reminders) {

    public Map<CaseClock, TimeLimit> limits(Level level) {
        return limits.getOrDefault(level, Map.of());
    }
}
