package org.gridwhistle.dispatch.casefile.fact;

import java.time.Instant;

/**
 * What the centre and a unit have settled about a task.
 *
 * @param binding    whether a consultation 会商 named the unit, so that it cannot give the task away
 * @param extension  the wish for more time that waits for an answer, or null
 * @param extensions how often more time was granted
 * @param firstDue   the date before any was granted; null if none was
 */
public record Settlement(boolean binding, ExtensionRequest extension, int extensions, Instant firstDue) {

    public static final Settlement NONE = new Settlement(false, null, 0, null);
    public static final Settlement BINDING = new Settlement(true, null, 0, null);

    public Settlement bound() {
        return new Settlement(true, extension, extensions, firstDue);
    }

    public Settlement asking(ExtensionRequest request) {
        return new Settlement(binding, request, extensions, firstDue);
    }

    public Settlement denied() {
        return asking(null);
    }

    /** Another round has a date of its own. */
    public Settlement reworked() {
        return new Settlement(binding, null, extensions, null);
    }

    /** @param before the date that held */
    public Settlement extended(Instant before) {
        return new Settlement(binding, null, extensions + 1, firstDue == null ? before : firstDue);
    }
}
