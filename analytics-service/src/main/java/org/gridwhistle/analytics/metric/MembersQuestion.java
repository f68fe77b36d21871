package org.gridwhistle.analytics.metric;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * Who is behind a figure.
 *
 * @param question the figure's, with its one metric
 * @param key      the group's; null for the total
 * @param after    where the last page ended; null for the first page
 */
record MembersQuestion(Question question, Side side, String key, Position after, int limit) {

    Metric metric() {
        return question.metrics().getFirst();
    }

    /** A member's place in the list. */
    record Position(OffsetDateTime cohortTime, UUID id) {}
}
