package org.gridwhistle.chassis.problem;

import java.sql.SQLException;
import java.util.Set;

import io.vertx.pgclient.PgException;

/** Tells input that no text column can hold, a NUL character above all, from a defect: JSON and URLs may carry it, PostgreSQL may not. */
public final class BadCharacter {

    /** character_not_in_repertoire and untranslatable_character; https://www.postgresql.org/docs/current/errcodes-appendix.html */
    private static final Set<String> STATES = Set.of("22021", "22P05");

    private BadCharacter() {}

    public static boolean is(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PgException pg && STATES.contains(String.valueOf(pg.getSqlState()))
                    || cause instanceof SQLException sql && STATES.contains(String.valueOf(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }
}
