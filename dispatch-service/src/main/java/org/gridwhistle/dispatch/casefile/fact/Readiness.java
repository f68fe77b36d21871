package org.gridwhistle.dispatch.casefile.fact;

import java.util.UUID;

import org.gridwhistle.dispatch.casefile.lookup.Mode;

/**
 * In which mode 平急状态 a case was reported; it never changes.
 *
 * @param emergency the gravest one at that moment, or null in normal times
 */
public record Readiness(Mode mode, UUID emergency) {

    public static final Readiness NORMAL = new Readiness(Mode.NORMAL, null);
}
