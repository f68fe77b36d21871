package org.gridwhistle.analytics.metric;

import org.gridwhistle.chassis.problem.CommonProblem;
import org.gridwhistle.chassis.problem.ProblemException;
import org.gridwhistle.chassis.security.Caller;
import org.gridwhistle.chassis.security.Roles;

/**
 * Whose figures a caller sees.
 *
 * @param org  root of the org subtree; null for all
 * @param unit the one unit that the figures are about; null for all
 */
record Scope(String org, String unit) {

    /**
     * The subtree asked for, within the caller's; a unit's head sees his unit's work alone, wherever it lies.
     *
     * @throws ProblemException {@code OUTSIDE_YOUR_AREA}
     */
    static Scope of(Caller caller, String org) {
        if (!seesWholeAreas(caller)) {
            return new Scope(org, ownUnit(caller));
        }
        if (org != null) {
            caller.requireCovers(org);
            return new Scope(org, null);
        }
        caller.requireCovers(caller.org());
        return new Scope(caller.org(), null);
    }

    private static boolean seesWholeAreas(Caller caller) {
        return caller.has(Roles.ANALYST)
                || caller.has(Roles.CENTRE_LEADER)
                || caller.has(Roles.DISPATCHER)
                || caller.has(Roles.ADMIN);
    }

    private static String ownUnit(Caller caller) {
        if (caller.unit() == null || caller.unit().isBlank()) {
            throw new ProblemException(CommonProblem.OUTSIDE_YOUR_AREA);
        }
        return caller.unit();
    }
}
