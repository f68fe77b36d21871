package org.gridwhistle.dispatch.order;

import org.gridwhistle.chassis.problem.ProblemCode;

/** Why an order is refused something. */
public enum OrderProblem implements ProblemCode {
    ORDER_WRONG_STATE(409),
    ALREADY_CLAIMED(409),
    ALREADY_RATED(409),
    ORDER_EXPIRED(409),
    NOT_YOUR_ORDER(403),
    NOT_YOUR_CLAIM(403),
    EXPIRY_IN_THE_PAST(422),
    EXPIRY_TOO_FAR(422);

    private final int status;

    OrderProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
