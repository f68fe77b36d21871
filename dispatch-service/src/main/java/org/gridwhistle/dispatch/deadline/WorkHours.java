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

    /** How much of it lies between two times of the day. */
    Duration between(LocalTime begin, LocalTime end) {
        var first = begin.isAfter(from) ? begin : from;
        var last = end.isBefore(to) ? end : to;
        return first.isBefore(last) ? Duration.between(first, last) : Duration.ZERO;
    }
}
