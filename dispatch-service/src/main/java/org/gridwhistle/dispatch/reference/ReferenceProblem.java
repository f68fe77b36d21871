package org.gridwhistle.dispatch.reference;

import org.gridwhistle.chassis.problem.ProblemCode;
import org.gridwhistle.chassis.problem.Refusal;
import org.gridwhistle.dispatch.reference.upload.Complaints;

/** Why an import is refused as a whole. */
public enum ReferenceProblem implements ProblemCode {
    REFERENCE_INVALID(400);

    private final int status;

    ReferenceProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    static Refusal of(Complaints complaints) {
        var told = Refusal.of(
                REFERENCE_INVALID, complaints.count(), complaints.named().size());
        return new Refusal(told.code(), told.status(), told.args(), complaints.named());
    }
}
