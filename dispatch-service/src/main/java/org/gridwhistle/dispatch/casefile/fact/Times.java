package org.gridwhistle.dispatch.casefile.fact;

import java.time.Instant;

/**
 * The milestones of a case and the centre's own clocks. Each is null until it is known.
 *
 * @param handleDue  of the first round; what on-time closure is measured by
 * @param feedbackAt the last mandatory feedback of the round
 */
public record Times(
        Instant acceptedAt,
        Instant dispatchDue,
        Instant dispatchedAt,
        Instant handleDue,
        Instant feedbackAt,
        Instant checkDue) {

    public static final Times NONE = new Times(null, null, null, null, null, null);

    public Times accepted(Instant at, Instant dispatchDue) {
        return new Times(at, dispatchDue, dispatchedAt, handleDue, feedbackAt, checkDue);
    }

    /** A first dispatch sets the date; that of a replaced lead sets no earlier one. */
    public Times dispatched(Instant at, Instant due) {
        return new Times(acceptedAt, dispatchDue, dispatchedAt == null ? at : dispatchedAt, due, feedbackAt, checkDue);
    }

    public Times handleDue(Instant due) {
        return new Times(acceptedAt, dispatchDue, dispatchedAt, due, feedbackAt, checkDue);
    }

    public Times fedBack(Instant at, Instant checkDue) {
        return new Times(acceptedAt, dispatchDue, dispatchedAt, handleDue, at, checkDue);
    }

    public Times reworked() {
        return new Times(acceptedAt, dispatchDue, dispatchedAt, handleDue, null, null);
    }
}
