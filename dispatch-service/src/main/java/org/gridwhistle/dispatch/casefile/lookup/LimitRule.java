package org.gridwhistle.dispatch.casefile.lookup;

import org.gridwhistle.dispatch.deadline.CaseClock;
import org.gridwhistle.dispatch.deadline.TimeLimit;
import org.gridwhistle.dispatch.deadline.Urgency;

/**
 * A rule of how long a clock runs 时限规则.
 *
 * @param area  for all places whose codes begin with it
 * @param scope the code of a leaf, an item or a class of the catalog; empty for all. Each begins with the one above it
 */
public record LimitRule(String code, String area, String scope, Urgency urgency, CaseClock clock, TimeLimit limit) {

    /** Whether it is about this very leaf. */
    public boolean names(Matter matter) {
        return scope.equals(matter.code());
    }
}
