package org.gridwhistle.dispatch.routing.history;

/**
 * A change to a town's lists that its returns ask for.
 *
 * @param lead      who leads it today
 * @param suggested who should
 * @param returned  how often the present lead gave it back, rightly
 * @param reason    the commonest reason, or null
 * @param closed    how often the suggested one led it to its end
 */
public record Suggestion(
        Kind kind,
        String town,
        String matterCode,
        String lead,
        String suggested,
        int returned,
        String reason,
        int closed) {

    /** What to do with the list. */
    public enum Kind {
        /** Another unit should lead the line. */
        CHANGE_LEAD,
        /** No line names the matter; one should. */
        ADD_LINE
    }
}
