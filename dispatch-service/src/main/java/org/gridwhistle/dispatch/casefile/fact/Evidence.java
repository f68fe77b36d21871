package org.gridwhistle.dispatch.casefile.fact;

/**
 * Something that shows the place.
 *
 * @param ref where it lies, such as an attachment's id
 */
public record Evidence(Kind kind, String ref) {

    /** When it was taken. */
    public enum Kind {
        BEFORE,
        AFTER,
        OTHER
    }
}
