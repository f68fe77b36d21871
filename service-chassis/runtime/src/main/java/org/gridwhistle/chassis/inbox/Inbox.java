package org.gridwhistle.chassis.inbox;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.gridwhistle.chassis.sql.SessionSql;

import io.smallrye.mutiny.Uni;

/** Lets each message in once, in the transaction that applies it: delivery is at least once, effects are exactly once. */
@ApplicationScoped
public class Inbox {

    /** Sorted, so that two transactions that take the same messages wait for each other and do not deadlock. */
    private static final String INSERT = """
            insert into inbox (message_id, received_at)
            select m.id, $2::timestamptz from unnest($1::uuid[]) as m(id) order by m.id
            on conflict do nothing
            returning message_id
            """;

    /** @return those of the messages that were not in before */
    public Uni<Set<UUID>> admit(SessionSql sql, Collection<UUID> messages, Instant now) {
        if (messages.isEmpty()) {
            return Uni.createFrom().item(Set.of());
        }
        return sql.select(
                        INSERT,
                        row -> (UUID) row[0],
                        messages.stream().distinct().toArray(UUID[]::new),
                        OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .map(HashSet::new);
    }
}
