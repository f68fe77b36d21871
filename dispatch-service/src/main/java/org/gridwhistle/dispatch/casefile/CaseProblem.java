package org.gridwhistle.dispatch.casefile;

import org.gridwhistle.chassis.problem.ProblemCode;

/** Why a case refuses a command. */
public enum CaseProblem implements ProblemCode {
    WRONG_STATE(409),
    MATTER_UNDECIDED(409),
    GRID_UNDECIDED(409),
    MATTER_NOT_FOR_GRID(409),
    NO_RETURN_TO_DECIDE(409),
    REPLACEMENT_REQUIRED(409),
    REPLACEMENT_RETURNED_IT(409),
    WITHDRAWN_MATTER_SENT_DOWN(409),
    LEAD_NOT_ON_LIST(409),
    CHECKER_HANDLED_IT(409),
    CHECKERS_UNIT_HANDLED_IT(409),
    EVIDENCE_MISSING(409),
    TASK_NOT_FED_BACK(409),
    UNKNOWN_MATTER(400),
    UNKNOWN_GRID(400),
    UNKNOWN_UNIT(400),
    UNKNOWN_TASK(400),
    UNKNOWN_AUTHORITY_LINE(400),
    INACTIVE_UNIT(400),
    DUPLICATE_UNIT(400),
    NOT_A_COOPERATING_UNIT(400);

    private final int status;

    CaseProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
