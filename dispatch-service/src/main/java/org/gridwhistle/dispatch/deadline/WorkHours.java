package org.gridwhistle.dispatch.deadline;

import java.time.Duration;
import java.time.LocalTime;

/** One stretch of a working day, such as 08:30–12:00. */
public record WorkHours(LocalTime from, LocalTime to) {

    public WorkHours {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("Working hours end after they begin: " + from + "–" + to);
        }
    }

    Duration length() {
        return Duration.between(from, to);
    }
}
