package org.gridwhistle.department.task;

import java.time.Instant;
import java.util.List;

/**
 * A unit's people attend to the matter (报到).
 *
 * @param place          where they stood; null for a remote arrival
 * @param people         their names
 * @param overrideReason why the place or the mode is not as asked for; null if it is
 * @param evidence       photos that show it
 */
public record Arrival(
        Instant arrivedAt,
        Mode mode,
        Place place,
        List<String> people,
        String overrideReason,
        List<Evidence> evidence) {

    public enum Mode {
        ON_SITE,
        /** By video or phone. */
        REMOTE
    }

    public Arrival {
        people = people == null
                ? List.of()
                : people.stream()
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList();
        overrideReason = overrideReason == null || overrideReason.isBlank() ? null : overrideReason.strip();
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }

    boolean overridden() {
        return overrideReason != null;
    }
}
