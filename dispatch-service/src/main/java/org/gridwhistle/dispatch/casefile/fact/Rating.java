package org.gridwhistle.dispatch.casefile.fact;

import java.util.Objects;
import java.util.UUID;

/**
 * What one side thinks of another 评价. What does not apply is null.
 *
 * @param raterId   a person, or the unit for a department
 * @param raterUnit the unit that rates the whistle
 * @param ratedUnit the unit that is rated
 * @param score     1 to 5
 * @param justified whether the unit thinks that it was rightly called
 */
public record Rating(
        int round,
        Party rater,
        String raterId,
        String raterUnit,
        String ratedUnit,
        UUID taskId,
        Resolved resolved,
        Integer score,
        Boolean justified,
        String text) {

    /** Whether the same somebody has spoken of the same once more. */
    boolean repeats(Rating other) {
        return round == other.round
                && rater == other.rater
                && raterId.equals(other.raterId)
                && Objects.equals(ratedUnit, other.ratedUnit)
                && (rater != Party.DEPARTMENT || Objects.equals(taskId, other.taskId));
    }
}
