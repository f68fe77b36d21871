package org.gridwhistle.dispatch.supervision;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.function.ToLongFunction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import org.jboss.logging.Logger;

/** What operations watch: how many clocks run, and how many of them are overdue. */
@ApplicationScoped
class ClockGauges {

    private static final Logger LOG = Logger.getLogger(ClockGauges.class);

    private static final String COUNT = """
            select act, count(*) as open, count(*) filter (where due <= $1) as overdue
            from case_timer where due is not null group by act
            """;

    private final Pool pool;
    private final Clock clock;
    private final MultiGauge open;
    private final MultiGauge overdue;

    ClockGauges(Pool pool, Clock clock, MeterRegistry meters) {
        this.pool = pool;
        this.clock = clock;
        this.open = MultiGauge.builder("gridwhistle.clocks.open")
                .description("Clocks that run")
                .register(meters);
        this.overdue = MultiGauge.builder("gridwhistle.clocks.overdue")
                .description("Clocks that have run out and are not met")
                .register(meters);
    }

    void refreshRegularly(@Observes StartupEvent started, Vertx vertx, TimerConfig config) {
        vertx.setPeriodic(1, config.gauges().toMillis(), timer -> refresh());
    }

    private void refresh() {
        pool.preparedQuery(COUNT)
                .execute(Tuple.of(clock.instant().atOffset(ZoneOffset.UTC)))
                .subscribe()
                .with(
                        rows -> {
                            show(open, rows, row -> row.getLong("open"));
                            show(overdue, rows, row -> row.getLong("overdue"));
                        },
                        failure -> LOG.debugf("Clocks could not be counted: %s", failure.getMessage()));
    }

    private static void show(MultiGauge gauge, RowSet<Row> rows, ToLongFunction<Row> count) {
        gauge.register(
                rows.stream()
                        .map(row -> MultiGauge.Row.of(Tags.of("clock", row.getString("act")), count.applyAsLong(row)))
                        .toList(),
                true);
    }
}
