package org.gridwhistle.intake.voice;

import org.gridwhistle.chassis.problem.ProblemCode;
import org.gridwhistle.intake.progress.Wish;

/** Why a resident's wish is not taken. */
public enum VoiceProblem implements ProblemCode {
    NOT_RATABLE_NOW,
    NOT_REOPENABLE_NOW,
    NOT_APPEALABLE_NOW,
    RATED_ALREADY,
    REOPENING_ASKED_ALREADY,
    APPEALED_ALREADY;

    @Override
    public int status() {
        return 409;
    }

    static VoiceProblem notNow(Wish wish) {
        return switch (wish) {
            case RATE -> NOT_RATABLE_NOW;
            case REOPEN -> NOT_REOPENABLE_NOW;
            case APPEAL -> NOT_APPEALABLE_NOW;
        };
    }

    static VoiceProblem saidAlready(Wish wish) {
        return switch (wish) {
            case RATE -> RATED_ALREADY;
            case REOPEN -> REOPENING_ASKED_ALREADY;
            case APPEAL -> APPEALED_ALREADY;
        };
    }
}
