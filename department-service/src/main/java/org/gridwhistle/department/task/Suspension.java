package org.gridwhistle.department.task;

import java.time.Instant;

/**
 * A stop of the handling (挂账/缓办).
 *
 * @param request    undecided; or null
 * @param standstill in force; or null
 */
public record Suspension(Request request, Standstill standstill) {

    static final Suspension NONE = new Suspension(null, null);

    public enum Reason {
        /** 季节 */
        SEASON,
        /** 工程 */
        ENGINEERING,
        /** 资金 */
        FUNDS,
        /** 诉讼 */
        LITIGATION,
        /** 待上级 */
        HIGHER_AUTHORITY
    }

    /** @param reviewAt when the centre shall look at it again */
    public record Request(Reason reason, Instant reviewAt, String text, Instant requestedAt) {}

    /** @param from the state it goes back to */
    public record Standstill(Reason reason, Instant reviewAt, Instant suspendedAt, TaskStatus from) {

        Standstill from(TaskStatus other) {
            return new Standstill(reason, reviewAt, suspendedAt, other);
        }
    }

    Suspension asked(Request asked) {
        return new Suspension(asked, standstill);
    }

    Suspension denied() {
        return new Suspension(null, standstill);
    }
}
