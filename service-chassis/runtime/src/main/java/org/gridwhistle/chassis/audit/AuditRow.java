package org.gridwhistle.chassis.audit;

import io.vertx.mutiny.sqlclient.Row;

/** The log's rows as what they stand for. */
final class AuditRow {

    private AuditRow() {}

    /** An entry with its number over all chains. */
    record Numbered(long no, Entry entry) {}

    record NumberedHash(long no, String hash) {}

    static Numbered numbered(Row row) {
        return new Numbered(row.getLong("no"), entry(row));
    }

    static NumberedHash hash(Row row) {
        return new NumberedHash(row.getLong("no"), row.getString("hash"));
    }

    static Entry entry(Row row) {
        return new Entry(deed(row), row.getLong("seq"), row.getString("previous"), row.getString("hash"));
    }

    static Anchor anchor(Row row) {
        return new Anchor(
                row.getLong("no"),
                row.getOffsetDateTime("at").toInstant(),
                row.getLong("after_no"),
                row.getLong("up_to_no"),
                row.getLong("entries"),
                row.getString("digest"),
                row.getString("previous"),
                row.getString("hash"));
    }

    private static Deed deed(Row row) {
        return new Deed(
                row.getUUID("aggregate_id"),
                row.getOffsetDateTime("at").toInstant(),
                row.getString("command"),
                row.getUUID("subject"),
                row.getString("area"),
                new Deed.Doer(
                        row.getString("actor_id"),
                        row.getString("actor_role"),
                        row.getString("actor_org"),
                        row.getString("actor_unit")),
                new Origin(row.getString("address"), row.getString("user_agent"), row.getString("app")),
                row.getString("trace_id"),
                row.getString("idempotency_key"),
                row.getString("change"));
    }
}
