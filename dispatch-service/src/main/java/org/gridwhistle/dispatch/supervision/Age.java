package org.gridwhistle.dispatch.supervision;

import java.time.Duration;
import java.time.Instant;

/** How long something is overdue. */
public enum Age {
    UNDER_1_HOUR(Duration.ZERO, Duration.ofHours(1)),
    UNDER_4_HOURS(Duration.ofHours(1), Duration.ofHours(4)),
    UNDER_1_DAY(Duration.ofHours(4), Duration.ofDays(1)),
    UNDER_3_DAYS(Duration.ofDays(1), Duration.ofDays(3)),
    OVER_3_DAYS(Duration.ofDays(3), Duration.ofDays(36_500));

    private final Duration from;
    private final Duration to;

    Age(Duration from, Duration to) {
        this.from = from;
        this.to = to;
    }

    static Age of(Duration overdue) {
        for (var age : values()) {
            if (overdue.compareTo(age.to) < 0) {
                return age;
            }
        }
        return OVER_3_DAYS;
    }

    /** Due at or before. */
    Instant latest(Instant now) {
        return now.minus(from);
    }

    /** Due after. */
    Instant earliest(Instant now) {
        return now.minus(to);
    }
}
