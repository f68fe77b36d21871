package org.gridwhistle.dispatch.patrol;

import org.gridwhistle.chassis.problem.ProblemCode;

/** Why a patrol is not written down. */
public enum PatrolProblem implements ProblemCode {
    PATROL_OVERLAPS(409),
    PATROL_STRUCK_ALREADY(409),
    NOT_YOUR_PATROL(403),
    PATROL_ENDS_BEFORE_IT_STARTS(422),
    PATROL_IN_THE_FUTURE(422),
    PATROL_TOO_LONG(422),
    PATROL_CROSSES_THE_WEEK(422),
    VISIT_TO_UNKNOWN_EVENT(422);

    private final int status;

    PatrolProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
