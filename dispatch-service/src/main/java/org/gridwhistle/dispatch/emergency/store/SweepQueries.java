package org.gridwhistle.dispatch.emergency.store;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.gridwhistle.dispatch.casefile.lookup.ActiveEmergency;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

/** Which open cases are still to be gone over. A batch is leased, not locked: its instance may die, and another goes on. */
@ApplicationScoped
public class SweepQueries {

    private static final Duration LEASE = Duration.ofSeconds(30);

    private static final String CLAIM = """
            update emergency_sweep set leased_until = $2
            where (emergency, due_at) = (
                select emergency, due_at from emergency_sweep
                where due_at <= $1 and (leased_until is null or leased_until < $1)
                order by due_at limit 1 for update skip locked)
            returning emergency, due_at, last_case
            """;
    private static final String CASES = """
            select id from case_file
            where area >= $1 and area < $1 || '~' and id > $2
                and state in ('ACCEPTED', 'SELF_HANDLING', 'DISPATCHED', 'ON_SITE', 'IN_PROGRESS', 'PENDING_CHECK')
                and (cardinality($3::text[]) = 0 or left(matter_code, 2) = any($3))
            order by id limit $4
            """;
    private static final String ADVANCE = """
            update emergency_sweep set last_case = $3, leased_until = null where emergency = $1 and due_at = $2
            """;
    private static final String FINISH = "delete from emergency_sweep where emergency = $1 and due_at = $2";

    private final Pool pool;

    SweepQueries(Pool pool) {
        this.pool = pool;
    }

    /** One that is due and nobody else is at. */
    public Uni<Optional<Sweep>> claim(Instant now) {
        return pool.preparedQuery(CLAIM)
                .execute(Tuple.of(utc(now), utc(now.plus(LEASE))))
                .map(rows -> rows.stream()
                        .findFirst()
                        .map(row -> new Sweep(row.getUUID(0), row.getOffsetDateTime(1), row.getUUID(2))));
    }

    /** The next open cases of the scope. */
    public Uni<List<UUID>> cases(Sweep sweep, ActiveEmergency emergency, int limit) {
        var classes = emergency.classes().toArray(String[]::new);
        return pool.preparedQuery(CASES)
                .execute(Tuple.of(emergency.org(), sweep.lastCase(), classes, limit))
                .map(rows -> rows.stream().map(row -> row.getUUID(0)).toList());
    }

    public Uni<Void> advance(Sweep sweep, UUID lastCase) {
        return pool.preparedQuery(ADVANCE)
                .execute(Tuple.of(sweep.emergency(), sweep.dueAt(), lastCase))
                .replaceWithVoid();
    }

    public Uni<Void> finish(Sweep sweep) {
        return pool.preparedQuery(FINISH)
                .execute(Tuple.of(sweep.emergency(), sweep.dueAt()))
                .replaceWithVoid();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    /**
     * A walk through the open cases of an emergency.
     *
     * @param lastCase those after it are still to come
     */
    public record Sweep(UUID emergency, OffsetDateTime dueAt, UUID lastCase) {}
}
