package org.gridwhistle.intake.party;

import org.gridwhistle.chassis.problem.ProblemCode;

/** Why parties are not taken down. */
enum PartyProblem implements ProblemCode {
    REPEATED_SIDE(400);

    private final int status;

    PartyProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
