package org.gridwhistle.chassis.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

import org.gridwhistle.chassis.problem.CommonProblem;
import org.gridwhistle.chassis.problem.ProblemException;

/** A position in a list, opaque to callers. */
public final class Cursor {

    private Cursor() {}

    public static String encode(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws ProblemException {@code BAD_CURSOR} if it was not given out by {@link #encode} */
    public static Optional<String> decode(String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw new ProblemException(CommonProblem.BAD_CURSOR);
        }
    }
}
