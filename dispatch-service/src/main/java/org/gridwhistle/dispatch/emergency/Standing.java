package org.gridwhistle.dispatch.emergency;

import java.time.Instant;
import java.util.Map;

import org.gridwhistle.dispatch.casefile.lookup.Level;
import org.gridwhistle.dispatch.deadline.CaseClock;
import org.gridwhistle.dispatch.deadline.TimeLimit;

/**
 * How grave it is, since when, and until when.
 *
 * @param since  when it came to its mode and level
 * @param limits of the level, as configured then
 */
public record Standing(Level level, Instant since, Instant expiresAt, Map<CaseClock, TimeLimit> limits) {

    public Standing {
        limits = Map.copyOf(limits);
    }

    Standing at(Level newLevel, Instant now, EmergencyRules rules) {
        return new Standing(newLevel, now, expiresAt, rules.limits(newLevel));
    }

    Standing until(Instant newExpiry) {
        return new Standing(level, since, newExpiry, limits);
    }

    Standing since(Instant now) {
        return new Standing(level, now, expiresAt, limits);
    }
}
