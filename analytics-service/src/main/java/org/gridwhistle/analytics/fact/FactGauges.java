package org.gridwhistle.analytics.fact;

import java.util.ArrayList;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import io.vertx.mutiny.sqlclient.Pool;
import org.jboss.logging.Logger;

/** Shows operations what the facts hold: cases that are still open, by state. */
@ApplicationScoped
class FactGauges {

    private static final Logger LOG = Logger.getLogger(FactGauges.class);

    private static final String COUNT_OPEN = """
            select state, count(*) from case_fact
            where state not in ('CLOSED', 'EVALUATED', 'REJECTED', 'MERGED', 'CANCELLED')
            group by 1
            """;

    private final Pool pool;
    private final AnalyticsConfig config;
    private final MultiGauge open;
    private Cancellable counting;

    FactGauges(Pool pool, AnalyticsConfig config, MeterRegistry meters) {
        this.pool = pool;
        this.config = config;
        this.open = MultiGauge.builder("gridwhistle.facts.open.cases")
                .description("Cases that are neither closed nor excluded, as analytics knows them")
                .register(meters);
        meters.gauge("gridwhistle.facts.generation", config.generation());
    }

    void start(@Observes StartupEvent started) {
        counting = Multi.createFrom()
                .ticks()
                .every(config.gaugesEvery())
                .onOverflow()
                .drop()
                .onItem()
                .transformToUniAndConcatenate(tick -> count())
                .subscribe()
                .with(done -> {});
    }

    @PreDestroy
    void stop() {
        if (counting != null) {
            counting.cancel();
        }
    }

    Uni<Void> count() {
        return pool.query(COUNT_OPEN)
                .execute()
                .invoke(counted -> {
                    var rows = new ArrayList<MultiGauge.Row<?>>();
                    counted.forEach(
                            row -> rows.add(MultiGauge.Row.of(Tags.of("state", row.getString(0)), row.getLong(1))));
                    open.register(rows, true);
                })
                .onFailure()
                .invoke(failure -> LOG.debugf("Open cases were not counted: %s", failure.getMessage()))
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }
}
