package org.gridwhistle.dispatch.casefile.lookup;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.gridwhistle.dispatch.deadline.CaseClock;
import org.gridwhistle.dispatch.deadline.Due;
import org.gridwhistle.dispatch.deadline.TimeLimit;
import org.gridwhistle.dispatch.deadline.WorkCalendar;

/**
 * An emergency 平急转换 that is on, as far as it governs cases.
 *
 * @param org          root of the subtree where it is on
 * @param classes      of the catalog that it is about; empty for all
 * @param since        when it came to its mode and level
 * @param expiresAt    when alert and emergency end by themselves, even if nobody has noticed yet
 * @param limits       of its level, as configured when it was declared; a clock without one runs as ever
 * @param autoDispatch whether the centre's first choices are taken without a person
 * @param autoSign     whether units count as having signed
 */
public record ActiveEmergency(
        UUID id,
        String org,
        Set<String> classes,
        Mode mode,
        Level level,
        Instant since,
        Instant expiresAt,
        Map<CaseClock, TimeLimit> limits,
        boolean autoDispatch,
        boolean autoSign) {

    public ActiveEmergency {
        classes = Set.copyOf(classes);
        limits = Map.copyOf(limits);
    }

    /** @param classCode null for a case that nobody has classified */
    public boolean covers(String area, String classCode) {
        return area.startsWith(org) && (classes.isEmpty() || classCode != null && classes.contains(classCode));
    }

    public boolean isOn(Instant now) {
        return mode == Mode.RECOVERY || now.isBefore(expiresAt);
    }

    public boolean tightens(Instant now) {
        return mode == Mode.EMERGENCY && isOn(now);
    }

    /** The earlier of a due time and the emergency's own, which runs from the start of whichever began later. Never a later one. */
    public Due tighter(CaseClock clock, Due usual) {
        var limit = limits.get(clock);
        if (limit == null) {
            return usual;
        }
        var start = usual.term().start();
        var own = WorkCalendar.unknown().after(start.isAfter(since) ? start : since, limit);
        return own.at().isBefore(usual.at()) ? own : usual;
    }
}
