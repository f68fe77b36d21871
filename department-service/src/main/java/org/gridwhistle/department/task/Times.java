package org.gridwhistle.department.task;

import java.time.Instant;
import java.time.format.DateTimeFormatter;

import org.gridwhistle.chassis.time.ClockProducer;

/** Times as people read them. */
final class Times {

    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ClockProducer.ZONE);

    private Times() {}

    static String shown(Instant instant) {
        return MINUTES.format(instant);
    }
}
