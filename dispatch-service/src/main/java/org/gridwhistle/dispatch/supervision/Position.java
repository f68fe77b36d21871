package org.gridwhistle.dispatch.supervision;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gridwhistle.chassis.problem.CommonProblem;
import org.gridwhistle.chassis.problem.ProblemException;
import org.gridwhistle.chassis.web.Cursor;

/** A row's place in a list that is sorted by several columns, as its cursor carries it. */
record Position(String[] parts) {

    private static final String BAR = "|";

    static String encode(Object... values) {
        return Arrays.stream(values).map(Object::toString).collect(Collectors.joining(BAR));
    }

    static Optional<Position> decode(String cursor, int count) {
        return Cursor.decode(cursor).map(text -> {
            var parts = text.split("\\|");
            if (parts.length != count) {
                throw new ProblemException(CommonProblem.BAD_CURSOR);
            }
            return new Position(parts);
        });
    }

    Instant time(int index) {
        try {
            return Instant.parse(parts[index]);
        } catch (DateTimeException e) {
            throw new ProblemException(CommonProblem.BAD_CURSOR);
        }
    }

    UUID id(int index) {
        try {
            return UUID.fromString(parts[index]);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(CommonProblem.BAD_CURSOR);
        }
    }

    long number(int index) {
        try {
            return Long.parseLong(parts[index]);
        } catch (NumberFormatException e) {
            throw new ProblemException(CommonProblem.BAD_CURSOR);
        }
    }

    String text(int index) {
        return parts[index];
    }
}
