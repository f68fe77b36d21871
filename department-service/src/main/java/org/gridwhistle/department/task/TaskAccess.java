package org.gridwhistle.department.task;

import org.gridwhistle.chassis.problem.CommonProblem;
import org.gridwhistle.chassis.problem.ProblemException;
import org.gridwhistle.chassis.security.Caller;
import org.gridwhistle.chassis.security.Roles;

/** Whose task it is, and who may look on. The role itself is asked for where the request comes in. */
public final class TaskAccess {

    private TaskAccess() {}

    /** Whether the caller works for the unit. */
    public static boolean worksFor(Caller caller, String unit) {
        return (caller.has(Roles.HANDLER) || caller.has(Roles.UNIT_HEAD)) && unit.equals(caller.unit());
    }

    /** Whether the caller sits in a centre. */
    public static boolean sitsInCentre(Caller caller) {
        return caller.has(Roles.DISPATCHER) || caller.has(Roles.CENTRE_LEADER);
    }

    /** @throws ProblemException {@code OUTSIDE_YOUR_AREA} unless it is the caller's own unit's task */
    static void requireOwn(Caller caller, Task task) {
        require(worksFor(caller, task.assignment().unit()));
    }

    /** @throws ProblemException {@code OUTSIDE_YOUR_AREA} unless the caller works in the case's grid */
    static void requireGrid(Caller caller, Task task) {
        require(worksInGrid(caller, task));
    }

    /** The unit's own people, the worker of the grid, and the centres whose area the grid lies in. */
    static void requireReadable(Caller caller, Task task) {
        var assignment = task.assignment();
        require(worksFor(caller, assignment.unit())
                || worksInGrid(caller, task)
                || sitsInCentre(caller) && caller.covers(assignment.brief().gridCode()));
    }

    /** Those who answer for the area the grid lies in; their role was asked for already. */
    static void requireAuditable(Caller caller, Task task) {
        require(caller.covers(task.assignment().brief().gridCode()));
    }

    private static boolean worksInGrid(Caller caller, Task task) {
        return caller.has(Roles.GRID_WORKER)
                && caller.grid() != null
                && task.assignment().brief().gridCode().startsWith(caller.grid());
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new ProblemException(CommonProblem.OUTSIDE_YOUR_AREA);
        }
    }
}
