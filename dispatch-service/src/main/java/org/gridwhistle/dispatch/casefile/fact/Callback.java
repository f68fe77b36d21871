package org.gridwhistle.dispatch.casefile.fact;

/**
 * The reporter was called back 回访, or at least tried.
 *
 * @param attempt    1 to 3 in a round
 * @param resolved   null if he was not reached
 * @param by         who called
 * @param exclusion  why it does not count, or null
 */
public record Callback(
        int round,
        int attempt,
        Outcome outcome,
        Resolved resolved,
        Satisfaction satisfaction,
        String note,
        String by,
        String exclusion) {

    /** Whether somebody answered. */
    public enum Outcome {
        REACHED,
        UNREACHED
    }

    public Callback excluded(String reason) {
        return new Callback(round, attempt, outcome, resolved, satisfaction, note, by, reason);
    }
}
