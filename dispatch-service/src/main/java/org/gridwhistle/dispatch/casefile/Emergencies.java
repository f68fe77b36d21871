package org.gridwhistle.dispatch.casefile;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import org.gridwhistle.dispatch.casefile.fact.Readiness;
import org.gridwhistle.dispatch.casefile.lookup.ActiveEmergency;
import org.gridwhistle.dispatch.casefile.lookup.Mode;
import org.gridwhistle.dispatch.deadline.CaseClock;
import org.gridwhistle.dispatch.deadline.Due;

/** The emergencies that govern a case at a moment. Where several do, the strictest rule of each counts. */
public record Emergencies(List<ActiveEmergency> on) {

    private static final List<Mode> GRAVEST_FIRST = List.of(Mode.EMERGENCY, Mode.ALERT, Mode.RECOVERY);

    static Emergencies of(List<ActiveEmergency> known, Instant now) {
        return new Emergencies(
                known.stream().filter(emergency -> emergency.isOn(now)).toList());
    }

    /** What a case that is reported now remembers. */
    Readiness readiness() {
        return on.stream()
                .min(Comparator.<ActiveEmergency>comparingInt(emergency -> GRAVEST_FIRST.indexOf(emergency.mode()))
                        .thenComparing(ActiveEmergency::level)
                        .thenComparing(ActiveEmergency::id))
                .map(gravest -> new Readiness(gravest.mode(), gravest.id()))
                .orElse(Readiness.NORMAL);
    }

    Due tightest(CaseClock clock, Due usual) {
        var due = usual;
        for (var emergency : inForce()) {
            due = emergency.tighter(clock, due);
        }
        return due;
    }

    public boolean autoDispatch() {
        return inForce().stream().anyMatch(ActiveEmergency::autoDispatch);
    }

    public boolean autoSign() {
        return inForce().stream().anyMatch(ActiveEmergency::autoSign);
    }

    private List<ActiveEmergency> inForce() {
        return on.stream()
                .filter(emergency -> emergency.mode() == Mode.EMERGENCY)
                .toList();
    }
}
