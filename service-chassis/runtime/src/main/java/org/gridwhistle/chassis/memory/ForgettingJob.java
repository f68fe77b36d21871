package org.gridwhistle.chassis.memory;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

/** Forgets old message ids and old answers, so that both tables stay as small as their purpose. */
@ApplicationScoped
class ForgettingJob {

    private final Pool pool;
    private final Clock clock;
    private final MemoryConfig config;

    ForgettingJob(Pool pool, Clock clock, MemoryConfig config) {
        this.pool = pool;
        this.clock = clock;
        this.config = config;
    }

    @Scheduled(every = "1h", delayed = "5m")
    Uni<Void> forget() {
        return delete("delete from inbox where received_at < $1", config.messages())
                .chain(() -> delete("delete from idempotency_answer where answered_at < $1", config.answers()));
    }

    private Uni<Void> delete(String sql, Duration age) {
        return pool.preparedQuery(sql)
                .execute(Tuple.of(OffsetDateTime.now(clock).minus(age)))
                .replaceWithVoid();
    }
}
