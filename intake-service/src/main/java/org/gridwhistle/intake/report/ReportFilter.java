package org.gridwhistle.intake.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.gridwhistle.chassis.problem.CommonProblem;
import org.gridwhistle.chassis.problem.ProblemException;
import org.gridwhistle.chassis.web.Cursor;

/**
 * Which reports somebody wants to see, of those he may.
 *
 * @param grid     a grid's code
 * @param area     a code whose subtree is meant
 * @param statuses any of these; all if empty
 * @param from     received at or after
 * @param to       received before
 * @param after    where the page before ended
 */
record ReportFilter(
        Reader reader,
        Optional<String> source,
        Optional<String> channel,
        Optional<String> grid,
        Optional<String> area,
        List<String> statuses,
        Optional<Instant> from,
        Optional<Instant> to,
        Optional<Position> after,
        int limit) {

    /** A place in the list, which runs from the newest to the oldest. */
    record Position(Instant receivedAt, UUID id) {

        /** @throws ProblemException {@code BAD_CURSOR} */
        static Optional<Position> of(String cursor) {
            return Cursor.decode(cursor).map(Position::parse);
        }

        String key() {
            return receivedAt.toEpochMilli() + "/" + id;
        }

        private static Position parse(String key) {
            try {
                var parts = key.split("/");
                return new Position(Instant.ofEpochMilli(Long.parseLong(parts[0])), UUID.fromString(parts[1]));
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                throw new ProblemException(CommonProblem.BAD_CURSOR);
            }
        }
    }
}
