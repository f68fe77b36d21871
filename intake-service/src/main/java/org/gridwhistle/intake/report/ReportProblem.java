package org.gridwhistle.intake.report;

import org.gridwhistle.chassis.problem.ProblemCode;

/** Why a report whose form is right is refused all the same. */
public enum ReportProblem implements ProblemCode {
    EVENT_ID_REUSED(409),
    UNKNOWN_SOURCE(422),
    CHANNEL_NOT_OF_SOURCE(422),
    UNKNOWN_MATTER(422),
    UNKNOWN_GRID(422),
    AMBIGUOUS_GRID(422),
    OUTSIDE_CITY(422),
    GRID_AND_PLACE_DISAGREE(422);

    private final int status;

    ReportProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
