package org.gridwhistle.dispatch.deadline;

import java.time.Duration;
import java.time.Instant;

/** A stretch of time, its end not included. */
public record Stretch(Instant from, Instant to) {

    public Stretch {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A stretch ends after it begins: " + from + "–" + to);
        }
    }

    public Duration length() {
        return Duration.between(from, to);
    }
}
