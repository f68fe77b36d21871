package org.gridwhistle.dispatch.mediation;

import org.gridwhistle.chassis.problem.ProblemCode;

/** Why a mediation is refused something. */
public enum MediationProblem implements ProblemCode {
    MEDIATION_WRONG_STATE(409),
    MEDIATION_UNDER_WAY(409),
    CASE_NOT_OPEN(409),
    EXPERT_RELATED_TO_PARTY(422),
    PARTY_DID_NOT_CONSENT(422),
    WRONG_SIDES_AT_THE_TABLE(422),
    TERM_IN_THE_PAST(422),
    EVIDENCE_FROM_THE_FUTURE(422),
    SESSION_TIME_IMPOSSIBLE(422),
    UNKNOWN_SIDE(400),
    REPEATED_SIDE(400),
    UNKNOWN_EXPERT(400),
    INACTIVE_EXPERT(400);

    private final int status;

    MediationProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
