package org.gridwhistle.dispatch.casefile;

import java.util.List;

import org.gridwhistle.dispatch.casefile.fact.Told;
import org.gridwhistle.dispatch.casefile.fact.Told.Audience;
import org.gridwhistle.dispatch.deadline.CaseClock;
import org.gridwhistle.dispatch.deadline.SupervisionStep;

/** Whom a step of supervision 督办 speaks to: first those whose clock it is, then those above them. */
final class Audiences {

    private static final int TOWN = 9;
    private static final int COUNTY = 6;
    private static final int CITY = 4;

    private Audiences() {}

    static List<Told> of(RunningClock clock, SupervisionStep step, CaseFile file) {
        var centre = file.area().substring(0, Math.min(TOWN, file.area().length()));
        return switch (step) {
            case REMIND -> List.of(isUnits(clock) ? handlers(clock) : new Told(Audience.CENTRE, centre));
            case URGE ->
                isUnits(clock)
                        ? List.of(handlers(clock), new Told(Audience.UNIT_HEAD, clock.unit()))
                        : List.of(new Told(Audience.CENTRE, centre), new Told(Audience.CENTRE_LEADER, centre));
            case SUPERVISE -> List.of(new Told(Audience.CENTRE_LEADER, centre));
            case ESCALATE -> List.of(new Told(Audience.UPPER_CENTRE, above(centre)));
        };
    }

    /** Deciding about a unit's return is the centre's business. */
    private static boolean isUnits(RunningClock clock) {
        return clock.unit() != null && clock.clock() != CaseClock.DECIDE_RETURN;
    }

    private static Told handlers(RunningClock clock) {
        return new Told(Audience.UNIT_HANDLERS, clock.unit());
    }

    private static String above(String centre) {
        return centre.substring(0, centre.length() > COUNTY ? COUNTY : CITY);
    }
}
