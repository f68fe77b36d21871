package org.gridwhistle.dispatch.emergency;

import org.gridwhistle.chassis.problem.ProblemCode;

/** Why an emergency refuses a command. */
public enum EmergencyProblem implements ProblemCode {
    WRONG_MODE(409),
    NOT_GRAVER(409),
    ALREADY_ACKNOWLEDGED(409),
    ALREADY_RECEIVED(409),
    ALREADY_DONE(409),
    REVIEW_MISSING(409),
    NOT_CALLED_UP(403),
    NOT_ADDRESSED(403),
    NOT_LATER(422),
    NO_ADDRESSEE(400),
    NOT_AHEAD(400),
    TOO_FAR_AHEAD(400),
    UNKNOWN_AREA(400),
    UNKNOWN_CLASS(400),
    UNKNOWN_ROSTER(400),
    LENT_BY_ITSELF(400),
    ACK_WITHIN_A_DAY(400);

    private final int status;

    EmergencyProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
