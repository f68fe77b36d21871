package org.gridwhistle.chassis.problem;

import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.channels.ClosedChannelException;
import java.util.concurrent.TimeoutException;

import io.vertx.core.impl.NoStackTraceTimeoutException;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;

/** Tells a database that is away, which passes, from a statement that is wrong, which does not. */
public final class Outage {

    private Outage() {}

    public static boolean is(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SocketException
                    || cause instanceof UnknownHostException
                    || cause instanceof ClosedChannelException
                    || cause instanceof ClosedConnectionException
                    || cause instanceof NoStackTraceTimeoutException
                    || cause instanceof TimeoutException
                    || cause instanceof PgException pg && isServerAway(pg.getSqlState())
                    || cause.getMessage() != null && cause.getMessage().contains("Connection is closed")) {
                return true;
            }
        }
        return false;
    }

    /** Classes 08 connection, 53 resources, 57P operator intervention; https://www.postgresql.org/docs/current/errcodes-appendix.html */
    private static boolean isServerAway(String sqlState) {
        return sqlState != null
                && (sqlState.startsWith("08") || sqlState.startsWith("53") || sqlState.startsWith("57P"));
    }

    /** Two writers met: a retry of the same work may well succeed. */
    public static boolean isCollision(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof jakarta.persistence.OptimisticLockException
                    || cause instanceof org.hibernate.exception.ConstraintViolationException
                    || cause instanceof PgException pg && isCollisionState(pg.getSqlState())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCollisionState(String sqlState) {
        return "40P01".equals(sqlState) || "40001".equals(sqlState) || "23505".equals(sqlState);
    }
}
