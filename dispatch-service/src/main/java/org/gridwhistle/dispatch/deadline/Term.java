package org.gridwhistle.dispatch.deadline;

import java.time.Duration;
import java.time.Instant;

/**
 * A term 期限: since when a clock runs, and how long it may. Whatever happens to the case, a due time is counted anew from the term, the
 * calendar and the pauses; it is never pushed along.
 */
public record Term(Instant start, TimeLimit limit) {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    /**
     * That of a date that people have agreed on, such as an extension 延期; it counts round the clock.
     *
     * @param now  before the date; the term begins within the minute before it
     */
    public static Term until(Instant agreed, Instant now) {
        var minutes = Duration.between(now, agreed).plus(MINUTE).minusNanos(1).toMinutes();
        var limit = new TimeLimit(Math.toIntExact(Math.max(1, minutes)), TimeUnit.MINUTE);
        return new Term(agreed.minus(MINUTE.multipliedBy(limit.amount())), limit);
    }

    public Due due(WorkCalendar calendar, Pauses pauses) {
        return calendar.after(start, limit, pauses);
    }
}
