package org.gridwhistle.dispatch.mediation;

import java.time.Instant;
import java.util.List;

/**
 * A meeting with the parties.
 *
 * @param sides who was there
 */
public record Session(Kind kind, Instant heldAt, List<Side> sides, String notes) {

    public Session {
        sides = List.copyOf(sides);
    }

    /** Whether the parties see one another. */
    public enum Kind {
        /** 背靠背 */
        BACK_TO_BACK,
        /** 面对面 */
        FACE_TO_FACE;

        boolean fits(int sides) {
            return this == BACK_TO_BACK ? sides == 1 : sides > 1;
        }
    }
}
