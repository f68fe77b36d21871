package org.gridwhistle.dispatch.casefile;

import java.time.Instant;
import java.util.UUID;

import org.gridwhistle.dispatch.deadline.CaseClock;
import org.gridwhistle.dispatch.deadline.Term;

/**
 * One clock of a case at a moment.
 *
 * @param taskId null for a clock of the centre
 * @param unit   whose clock it is; null for the centre's
 * @param term   what the due time was counted from
 */
public record RunningClock(CaseClock clock, UUID taskId, String unit, Term term, Instant due, Status status) {

    /** How it stands. */
    public enum Status {
        RUNNING,
        /** What it asks for has been done. */
        MET,
        /** 挂账: it is not due before the case goes on. */
        PAUSED
    }

    public boolean running() {
        return status == Status.RUNNING;
    }

    RunningClock paused() {
        return running() ? new RunningClock(clock, taskId, unit, term, due, Status.PAUSED) : this;
    }
}
