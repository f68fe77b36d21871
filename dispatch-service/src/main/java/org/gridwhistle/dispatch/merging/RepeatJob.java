package org.gridwhistle.dispatch.merging;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.gridwhistle.chassis.command.Actor;
import org.gridwhistle.chassis.command.Order;
import org.gridwhistle.dispatch.casefile.CaseCommand;
import org.gridwhistle.dispatch.casefile.Ties;
import org.gridwhistle.dispatch.casefile.store.CaseExecutor;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.data.Interval;
import org.jboss.logging.Logger;

/**
 * Finds new cases of a matter that was closed at the same place not long ago 重复诉求. Several instances may look at once: a case lets
 * itself be flagged once.
 */
@ApplicationScoped
public class RepeatJob {

    private static final Logger LOG = Logger.getLogger(RepeatJob.class);
    private static final Actor FLAGGER = Actor.system("repeats");
    private static final Duration LOOKED_AT = Duration.ofDays(1);

    /** Metres of a degree of latitude. */
    private static final double DEGREE = 111_195;

    private static final String UNFLAGGED = """
            select c.id, e.id as earlier from case_file c cross join lateral (
                select e.id from case_file e
                where e.matter_code = c.matter_code and e.closed_at <= c.reported_at and e.reported_at >= c.reported_at - $2::interval
                      and e.lat is not null and e.lon is not null
                      and point(e.lon, e.lat) <@ box(point(c.lon - $3, c.lat - $4), point(c.lon + $3, c.lat + $4))
                order by e.reported_at desc limit 1) e
            where c.reported_at >= $1 and not c.repeated and c.matter_code is not null and c.lat is not null and c.lon is not null
                  and c.state not in ('CLOSED', 'EVALUATED', 'REJECTED', 'MERGED', 'CANCELLED')
            limit 200
            """;

    private final Pool pool;
    private final CaseExecutor cases;
    private final Clock clock;
    private final RepeatConfig config;
    private final AtomicBoolean isBusy = new AtomicBoolean();

    RepeatJob(Pool pool, CaseExecutor cases, Clock clock, RepeatConfig config) {
        this.pool = pool;
        this.cases = cases;
        this.clock = clock;
        this.config = config;
    }

    void lookRegularly(@Observes StartupEvent started, Vertx vertx) {
        if (config.enabled()) {
            vertx.setPeriodic(config.poll().toMillis(), tick -> lookUnlessBusy());
        }
    }

    private void lookUnlessBusy() {
        if (isBusy.compareAndSet(false, true)) {
            look().onTermination()
                    .invoke(() -> isBusy.set(false))
                    .subscribe()
                    .with(done -> {}, failure -> LOG.warnf("Repetitions wait: %s", failure.getMessage()));
        }
    }

    /** Looks once. */
    public Uni<?> look() {
        var up = config.radius() / DEGREE;
        var since = clock.instant().minus(LOOKED_AT).atOffset(ZoneOffset.UTC);
        var period = Interval.of().days((int) config.period().toDays());
        return pool.preparedQuery(UNFLAGGED)
                // A degree of longitude is shorter; at China's latitudes a fifth is near enough.
                .execute(Tuple.of(since, period, up * 1.2, up))
                .map(rows -> rows.stream().map(RepeatJob::order).toList())
                .flatMap(this::flag);
    }

    private Uni<?> flag(List<Order<CaseCommand>> orders) {
        return cases.executeAll(orders);
    }

    private static Order<CaseCommand> order(Row row) {
        return Order.of(
                new FlagRepeat(row.getUUID("id"), row.getUUID("earlier"), Ties.Repeat.Kind.PLACE), FLAGGER, null);
    }
}
