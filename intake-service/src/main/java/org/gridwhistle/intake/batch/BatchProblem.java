package org.gridwhistle.intake.batch;

import org.gridwhistle.chassis.problem.ProblemCode;

/** Why a batch is refused as a whole. */
enum BatchProblem implements ProblemCode {
    BATCH_NOT_AN_ARRAY(400),
    BATCH_TOO_LARGE(413);

    private final int status;

    BatchProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
