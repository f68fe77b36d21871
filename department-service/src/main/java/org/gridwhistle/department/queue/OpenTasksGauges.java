package org.gridwhistle.department.queue;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import org.jboss.logging.Logger;

/**
 * The open tasks by unit and state. Only pairs that have tasks are shown, so that there are as many series as there is work; one
 * statement over the index of open tasks refreshes all.
 */
@ApplicationScoped
class OpenTasksGauges {

    private static final Logger LOG = Logger.getLogger(OpenTasksGauges.class);
    private static final String COUNT = "select unit, state, count(*) from task where open group by unit, state";

    private final Pool pool;
    private final MultiGauge gauge;

    OpenTasksGauges(Pool pool, MeterRegistry meters) {
        this.pool = pool;
        this.gauge = MultiGauge.builder("gridwhistle.tasks.open")
                .description("Tasks that are not over")
                .register(meters);
    }

    @Scheduled(every = "${gridwhistle.queue.gauge-refresh}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> refresh() {
        return pool.query(COUNT)
                .execute()
                .invoke(rows -> show(rows.stream().map(OpenTasksGauges::shown).toList()))
                .replaceWithVoid()
                .onFailure()
                .recoverWithItem(OpenTasksGauges::keepWhatWasCounted);
    }

    private static Void keepWhatWasCounted(Throwable failure) {
        LOG.warnf("Open tasks cannot be counted for now: %s", failure.getMessage());
        return null;
    }

    private void show(List<MultiGauge.Row<?>> counted) {
        gauge.register(counted, true);
    }

    private static MultiGauge.Row<?> shown(Row row) {
        return MultiGauge.Row.of(Tags.of("unit", row.getString(0), "state", row.getString(1)), row.getLong(2));
    }
}
