package org.gridwhistle.analytics.metric;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

import org.gridwhistle.chassis.time.ClockProducer;

/** A stretch of time from its first instant up to, and without, its last, cut in Asia/Shanghai. */
record Window(OffsetDateTime from, OffsetDateTime to) {

    boolean isEmpty() {
        return !from.isBefore(to);
    }

    /** A day, which is its first instant in Asia/Shanghai, or an instant with its offset; nothing if it is neither. */
    static Optional<OffsetDateTime> edge(String text) {
        try {
            return Optional.of(
                    text.length() == "2026-07-10".length()
                            ? LocalDate.parse(text)
                                    .atStartOfDay(ClockProducer.ZONE)
                                    .toOffsetDateTime()
                            // An unescaped + in a query arrives as a space.
                            : local(OffsetDateTime.parse(text.replace(' ', '+'))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static OffsetDateTime local(OffsetDateTime time) {
        return time.atZoneSameInstant(ClockProducer.ZONE).toOffsetDateTime();
    }
}
