package org.gridwhistle.chassis.outbox;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The relay's side of the table. One JDBC connection, held for long: its session owns the shard locks. */
final class OutboxTable {

    /** The first key of the advisory locks; the second is the shard. */
    private static final int LOCK_CLASS = 0x6f757462;

    private final Connection connection;

    OutboxTable(Connection connection) {
        this.connection = connection;
    }

    boolean tryLock(int shard) throws SQLException {
        try (var statement = connection.prepareStatement("select pg_try_advisory_lock(?, ?)")) {
            statement.setInt(1, LOCK_CLASS);
            statement.setInt(2, shard);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    /** A pooled connection keeps its session, and a session keeps its locks, until it gives them back. */
    void unlockAll() throws SQLException {
        try (var statement = connection.prepareStatement("select pg_advisory_unlock_all()")) {
            statement.execute();
        }
    }

    /** Ids are taken before the commit, so there is no watermark: the oldest visible rows, whatever their numbers. */
    List<OutboxRow> oldest(Set<Integer> shards, int limit) throws SQLException {
        try (var statement = connection.prepareStatement("""
                select seq, id::text, aggregatetype, aggregateid, type, payload::text, traceparent, "timestamp"
                from outbox where shard = any(?) order by seq limit ?
                """)) {
            statement.setArray(1, connection.createArrayOf("int", shards.toArray()));
            statement.setInt(2, limit);
            try (var row = statement.executeQuery()) {
                var rows = new ArrayList<OutboxRow>();
                while (row.next()) {
                    rows.add(new OutboxRow(
                            row.getLong(1),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5),
                            row.getString(6).getBytes(StandardCharsets.UTF_8),
                            row.getString(7),
                            row.getObject(8, OffsetDateTime.class)));
                }
                return rows;
            }
        }
    }

    void delete(List<OutboxRow> sent) throws SQLException {
        try (var statement = connection.prepareStatement("delete from outbox where seq = any(?)")) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint", sent.stream().map(OutboxRow::seq).toArray()));
            statement.executeUpdate();
        }
    }

    /** How many rows wait, and the age in seconds of the oldest. */
    Backlog backlog() throws SQLException {
        try (var statement = connection.prepareStatement("""
                        select count(*), coalesce(extract(epoch from clock_timestamp() - min("timestamp")), 0) from outbox
                        """);
                var row = statement.executeQuery()) {
            row.next();
            return new Backlog(row.getLong(1), Math.max(0, row.getDouble(2)));
        }
    }

    record Backlog(long rows, double oldestSeconds) {}
}
