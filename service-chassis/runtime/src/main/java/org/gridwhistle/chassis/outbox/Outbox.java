package org.gridwhistle.chassis.outbox;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;

import jakarta.enterprise.context.ApplicationScoped;

import org.gridwhistle.chassis.sql.SessionSql;

import io.smallrye.mutiny.Uni;

/**
 * Writes messages beside the state they tell of, in the same transaction. The row of a message gets its number while its
 * aggregate's row is locked, so the numbers of one key follow the order of its commits.
 *
 * <p>Column names are those that Debezium's outbox event router reads.
 */
@ApplicationScoped
public class Outbox {

    private static final String INSERT = """
            insert into outbox (id, aggregatetype, aggregateid, type, payload, traceparent, "timestamp", shard)
            select m.id, m.topic, m.key, m.type, m.payload::jsonb, m.traceparent, m.time, m.shard
            from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::timestamptz[], $8::int[])
                 with ordinality as m(id, topic, key, type, payload, traceparent, time, shard, ord)
            order by m.ord
            """;

    private final OutboxRelay relay;

    Outbox(OutboxRelay relay) {
        this.relay = relay;
    }

    /** Adds the messages in their order. Call {@link #committed()} after the commit. */
    public Uni<Void> write(SessionSql sql, List<OutboxMessage> messages) {
        if (messages.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return sql.update(
                        INSERT,
                        column(messages, OutboxMessage::id, UUID[]::new),
                        column(messages, OutboxMessage::topic, String[]::new),
                        column(messages, OutboxMessage::key, String[]::new),
                        column(messages, OutboxMessage::type, String[]::new),
                        column(messages, OutboxMessage::payload, String[]::new),
                        column(messages, OutboxMessage::traceparent, String[]::new),
                        column(messages, OutboxMessage::time, OffsetDateTime[]::new),
                        column(messages, message -> Shards.of(message.key()), Integer[]::new))
                .replaceWithVoid();
    }

    /** Wakes the relay: a nudge in the process, since NOTIFY inside a write transaction would serialise all commits. */
    public void committed() {
        relay.nudge();
    }

    private static <T> T[] column(
            List<OutboxMessage> messages, Function<OutboxMessage, T> field, IntFunction<T[]> array) {
        return messages.stream().map(field).toArray(array);
    }
}
