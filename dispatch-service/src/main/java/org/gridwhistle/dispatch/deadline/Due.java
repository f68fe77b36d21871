package org.gridwhistle.dispatch.deadline;

import java.time.Instant;
import java.util.Set;

/**
 * When a clock runs out.
 *
 * @param at           in UTC
 * @param term         what it was counted from
 * @param unknownYears years the count ran through that the calendar does not know, so that plain weekdays were taken
 */
public record Due(Instant at, Term term, Set<Integer> unknownYears) {

    public boolean isCertain() {
        return unknownYears.isEmpty();
    }
}
