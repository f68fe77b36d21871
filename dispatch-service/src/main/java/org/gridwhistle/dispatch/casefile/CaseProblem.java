package org.gridwhistle.dispatch.casefile;

import org.gridwhistle.chassis.problem.ProblemCode;

/** Why a case refuses a command: 409 for what its state does not allow, 422 for what a rule of the field forbids, 400 for a field. */
public enum CaseProblem implements ProblemCode {
    WRONG_STATE(409),
    MATTER_UNDECIDED(422),
    GRID_UNDECIDED(422),
    MATTER_NOT_FOR_GRID(422),
    NO_RETURN_TO_DECIDE(409),
    REPLACEMENT_REQUIRED(422),
    REPLACEMENT_RETURNED_IT(422),
    WITHDRAWN_MATTER_SENT_DOWN(422),
    LEAD_NOT_ON_LIST(422),
    CHECKER_HANDLED_IT(422),
    CHECKERS_UNIT_HANDLED_IT(422),
    EVIDENCE_MISSING(422),
    TASK_NOT_FED_BACK(422),
    UNKNOWN_MATTER(400),
    UNKNOWN_GRID(400),
    UNKNOWN_UNIT(400),
    UNKNOWN_TASK(400),
    UNKNOWN_AUTHORITY_LINE(400),
    INACTIVE_UNIT(400),
    DUPLICATE_UNIT(400),
    NOT_A_COOPERATING_UNIT(400),
    MERGED_INTO_ITSELF(422),
    MASTER_NOT_OPEN(422),
    MASTER_IS_MERGED(422),
    MASTER_ELSEWHERE(422),
    CHILD_HAS_CHILDREN(422),
    UNKNOWN_MASTER(400),
    IN_ANOTHER_INCIDENT(409),
    NOT_IN_INCIDENT(409),
    MEDIATION_UNDECIDED(409);

    private final int status;

    CaseProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
