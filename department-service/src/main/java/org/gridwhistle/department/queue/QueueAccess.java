package org.gridwhistle.department.queue;

import org.gridwhistle.chassis.problem.CommonProblem;
import org.gridwhistle.chassis.problem.ProblemException;
import org.gridwhistle.chassis.security.Caller;
import org.gridwhistle.department.reference.Directory;
import org.gridwhistle.department.task.TaskAccess;

/** Which part of a unit's queue a caller may read. */
final class QueueAccess {

    private static final String ALL = "";

    private QueueAccess() {}

    /**
     * The unit's own people see all of it; a centre sees the tasks of its area, if the unit serves that area or a part of it.
     *
     * @return the area whose tasks may be read
     * @throws ProblemException {@code NOT_FOUND} for a unit that nobody knows, {@code OUTSIDE_YOUR_AREA} for another's
     */
    static String readableArea(Caller caller, String unit, Directory directory) {
        if (TaskAccess.worksFor(caller, unit)) {
            return ALL;
        }
        var known = directory.unit(unit).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        var org = caller.org();
        var meets = org != null && !org.isEmpty() && (known.area().startsWith(org) || org.startsWith(known.area()));
        if (!TaskAccess.sitsInCentre(caller) || !meets) {
            throw new ProblemException(CommonProblem.OUTSIDE_YOUR_AREA);
        }
        return org;
    }
}
