package org.gridwhistle.department.queue;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.gridwhistle.chassis.problem.CommonProblem;
import org.gridwhistle.chassis.problem.ProblemException;
import org.gridwhistle.chassis.web.Cursor;

/** Where in a queue a page ends: queues are sorted by the next deadline, then by id. */
record QueuePosition(Instant nextDue, UUID id) {

    private static final String SEPARATOR = "/";

    String key() {
        return nextDue + SEPARATOR + id;
    }

    /** @throws ProblemException {@code BAD_CURSOR} if it is no position of ours */
    static Optional<QueuePosition> of(String cursor) {
        return Cursor.decode(cursor).map(QueuePosition::parse);
    }

    private static QueuePosition parse(String key) {
        var parts = key.split(SEPARATOR);
        try {
            return new QueuePosition(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (DateTimeException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new ProblemException(CommonProblem.BAD_CURSOR);
        }
    }
}
