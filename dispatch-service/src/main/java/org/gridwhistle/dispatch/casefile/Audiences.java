package org.gridwhistle.dispatch.casefile;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.gridwhistle.dispatch.casefile.fact.PendingWhistle;
import org.gridwhistle.dispatch.casefile.fact.Rank;
import org.gridwhistle.dispatch.casefile.fact.Tier;
import org.gridwhistle.dispatch.casefile.fact.Told;
import org.gridwhistle.dispatch.casefile.fact.Told.Audience;
import org.gridwhistle.dispatch.deadline.CaseClock;
import org.gridwhistle.dispatch.deadline.SupervisionStep;

/** Whom a step of supervision 督办 speaks to: first those whose clock it is, then those above them, in the centre that commands the case. */
final class Audiences {

    /** About units, but the centre's business. */
    private static final Set<CaseClock> DECIDED_BY_CENTRE = EnumSet.of(CaseClock.DECIDE_RETURN, CaseClock.CONSULT);

    /** What nobody but a leader may decide. */
    private static final Set<CaseClock> DECIDED_BY_LEADER = EnumSet.of(CaseClock.APPROVE, CaseClock.REVIEW);

    private final RunningClock clock;
    private final String centre;
    private final String above;

    private Audiences(RunningClock clock, String area, Tier tier) {
        this.clock = clock;
        this.centre = cut(area, tier);
        this.above = cut(area, tier == Tier.TOWN ? Tier.COUNTY : Tier.CITY);
    }

    static List<Told> of(RunningClock clock, SupervisionStep step, Case now) {
        return new Audiences(clock, now.file().area(), tier(clock, now)).of(step);
    }

    private List<Told> of(SupervisionStep step) {
        return switch (step) {
            case REMIND -> List.of(whoseItIs());
            case URGE ->
                List.of(whoseItIs(), isUnits() ? new Told(Audience.UNIT_HEAD, clock.unit()) : leader()).stream()
                        .distinct()
                        .toList();
            case SUPERVISE -> List.of(leader());
            case ESCALATE -> List.of(above.equals(centre) ? leader() : new Told(Audience.UPPER_CENTRE, above));
        };
    }

    private Told whoseItIs() {
        if (isUnits()) {
            return new Told(Audience.UNIT_HANDLERS, clock.unit());
        }
        return DECIDED_BY_LEADER.contains(clock.clock()) ? leader() : new Told(Audience.CENTRE, centre);
    }

    private boolean isUnits() {
        return clock.unit() != null && !DECIDED_BY_CENTRE.contains(clock.clock());
    }

    private Told leader() {
        return new Told(Audience.CENTRE_LEADER, centre);
    }

    /** A whistle is approved where it would be commanded from; all else is up to whoever commands the case now. */
    private static Tier tier(RunningClock clock, Case now) {
        return clock.clock() == CaseClock.APPROVE
                ? now.pendingWhistle()
                        .map(PendingWhistle::level)
                        .map(Rank::of)
                        .orElse(Rank.ROUTINE)
                        .tier()
                : now.file().calling().rank().tier();
    }

    /** A case without a grid lies in its county as a whole. */
    private static String cut(String area, Tier tier) {
        var length = switch (tier) {
            case TOWN -> 9;
            case COUNTY -> 6;
            case CITY -> 4;
        };
        return area.substring(0, Math.min(length, area.length()));
    }
}
