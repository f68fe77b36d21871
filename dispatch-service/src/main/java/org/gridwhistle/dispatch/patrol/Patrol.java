package org.gridwhistle.dispatch.patrol;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One patrol 巡查走访.
 *
 * @param summary where the way went
 * @param struck  whether it was told wrongly and counts no more
 */
public record Patrol(UUID id, Instant startedAt, Instant endedAt, String summary, List<Visit> visits, boolean struck) {

    public Patrol {
        visits = List.copyOf(visits);
    }

    Duration length() {
        return Duration.between(startedAt, endedAt);
    }

    boolean overlaps(Patrol other) {
        return startedAt.isBefore(other.endedAt) && other.startedAt.isBefore(endedAt);
    }

    Patrol strike() {
        return new Patrol(id, startedAt, endedAt, summary, visits, true);
    }

    /** The cases it led to, or looked after. */
    Stream<UUID> events() {
        return visits.stream().map(Visit::eventId).filter(Objects::nonNull);
    }
}
