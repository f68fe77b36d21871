package org.gridwhistle.intake.similar;

import org.gridwhistle.chassis.security.Caller;
import org.gridwhistle.chassis.security.Roles;

/**
 * Which reports a caller may be shown: those that he sent himself, and those of the area that he answers for.
 *
 * @param from the first code of that area
 * @param to   the first code after it; the same if he answers for none
 */
record Scope(String submitter, String from, String to) {

    private static final char LAST_CHARACTER = '\uFFFF';

    static Scope of(Caller caller) {
        var root = caller.has(Roles.DISPATCHER) ? caller.org() : caller.has(Roles.GRID_WORKER) ? caller.grid() : null;
        return root == null || root.isEmpty()
                ? new Scope(caller.id(), "", "")
                : new Scope(caller.id(), root, root + LAST_CHARACTER);
    }
}
