package org.gridwhistle.dispatch.emergency;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.gridwhistle.dispatch.SampleCity;
import org.gridwhistle.dispatch.casefile.lookup.ActiveEmergency;
import org.gridwhistle.dispatch.casefile.lookup.Level;
import org.gridwhistle.dispatch.casefile.lookup.Mode;
import org.gridwhistle.dispatch.deadline.CaseClock;
import org.gridwhistle.dispatch.deadline.TimeLimit;

/** Emergencies of the sample city, as its cases hear of them. */
public final class Floods {

    public static final Map<CaseClock, TimeLimit> LIMITS = Map.of(
            CaseClock.DISPATCH, TimeLimit.parse("10MIN"),
            CaseClock.SIGN, TimeLimit.parse("5MIN"),
            CaseClock.CONTACT, TimeLimit.parse("30MIN"),
            CaseClock.ARRIVE, TimeLimit.parse("1EH"),
            CaseClock.HANDLE, TimeLimit.parse("4EH"),
            CaseClock.RETURN, TimeLimit.parse("15MIN"),
            CaseClock.CHECK, TimeLimit.parse("1EH"));

    private Floods() {}

    /** Of the whole town and all classes, two days long. */
    public static ActiveEmergency emergency(Level level, Instant since) {
        return in(Mode.EMERGENCY, level, since, Set.of());
    }

    public static ActiveEmergency in(Mode mode, Level level, Instant since, Set<String> classes) {
        return new ActiveEmergency(
                new UUID(0xE, level.ordinal()),
                SampleCity.TOWN,
                classes,
                mode,
                level,
                since,
                since.plus(Duration.ofDays(2)),
                LIMITS,
                true,
                true);
    }
}
