package org.gridwhistle.acceptance;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Holds a service's outbox relay at a chosen place, from outside: the shard locks keep it from reading, a table lock keeps it from deleting. A killed
 * service then dies exactly there.
 */
final class RelayGate implements AutoCloseable {

    private static final int LOCK_CLASS = 0x6f757462;
    private static final int SHARDS = 12;

    private final Connection shardLocks;
    private final Connection tableLock;

    /** Takes the shards; the service must not have them yet. */
    RelayGate(House house, String database) throws SQLException {
        shardLocks = named(house.connect(database));
        tableLock = named(house.connect(database));
        tableLock.setAutoCommit(false);
        try (var statement = shardLocks.prepareStatement("select pg_advisory_lock(?, ?)")) {
            for (var shard = 0; shard < SHARDS; shard++) {
                statement.setInt(1, LOCK_CLASS);
                statement.setInt(2, shard);
                statement.execute();
            }
        }
    }

    private static Connection named(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set application_name = 'relay-gate'");
        }
        return connection;
    }

    /** From here on rows can be read but neither deleted nor added. */
    void forbidDeleting() throws SQLException {
        try (var statement = tableLock.createStatement()) {
            statement.execute("lock table outbox in share mode");
        }
    }

    void letRead() throws SQLException {
        try (var statement = shardLocks.createStatement()) {
            statement.execute("select pg_advisory_unlock_all()");
        }
    }

    /** Ends the sessions of a service that was killed: the statement it was waiting with must die with it. */
    void endSessionsOfTheDead() throws SQLException {
        try (var statement = shardLocks.createStatement()) {
            statement.execute("""
                    select pg_terminate_backend(pid) from pg_stat_activity
                    where datname = current_database() and application_name not like 'relay-gate%'
                    """);
        }
    }

    @Override
    public void close() throws SQLException {
        shardLocks.close();
        tableLock.rollback();
        tableLock.close();
    }
}
