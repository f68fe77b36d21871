package org.gridwhistle.dispatch.order;

import java.time.Clock;
import java.time.OffsetDateTime;

import jakarta.enterprise.context.ApplicationScoped;

import org.gridwhistle.chassis.command.Actor;
import org.gridwhistle.chassis.command.Order;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

/** Takes orders off the list that nobody took up in time. */
@ApplicationScoped
class OrderExpiryJob {

    private static final Actor CLOCK = Actor.system("dispatch");
    private static final String DUE = """
            select id from resident_order where state in ('POSTED', 'PUBLISHED') and expires_at <= $1
            order by expires_at limit 500
            """;

    private final Pool pool;
    private final Clock clock;
    private final OrderExecutor orders;

    OrderExpiryJob(Pool pool, Clock clock, OrderExecutor orders) {
        this.pool = pool;
        this.clock = clock;
        this.orders = orders;
    }

    @Scheduled(every = "{gridwhistle.orders.expiry.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> expire() {
        return pool.preparedQuery(DUE)
                .execute(Tuple.of(OffsetDateTime.now(clock)))
                .map(rows -> rows.stream()
                        .map(row -> Order.<OrderCommand>of(new ExpireOrder(row.getUUID(0)), CLOCK, null))
                        .toList())
                .flatMap(orders::executeAll)
                .replaceWithVoid();
    }
}
