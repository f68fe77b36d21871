package org.gridwhistle.dispatch.incident;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.gridwhistle.chassis.command.Actor;
import org.gridwhistle.chassis.command.Order;
import org.gridwhistle.dispatch.casefile.CaseCommand;
import org.gridwhistle.dispatch.casefile.store.CaseExecutor;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import org.jboss.logging.Logger;

/**
 * Looks for storms now and then. Several instances may look at once: each case lets itself be gathered once, and of those that begin
 * an incident either all join or none.
 */
@ApplicationScoped
public class StormJob {

    private static final Logger LOG = Logger.getLogger(StormJob.class);
    private static final Actor STORM = Actor.system("storm");

    private final IncidentStore incidents;
    private final CaseExecutor cases;
    private final Clock clock;
    private final IncidentConfig config;
    private final AtomicBoolean isBusy = new AtomicBoolean();

    StormJob(IncidentStore incidents, CaseExecutor cases, Clock clock, IncidentConfig config) {
        this.incidents = incidents;
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
                    .with(done -> {}, failure -> LOG.warnf("Storms wait: %s", failure.getMessage()));
        }
    }

    /** Looks once. */
    public Uni<Void> look() {
        var storms = new Storms(config.least(), config.radius());
        return incidents
                .recent(clock.instant().minus(config.window()), config.digits(), config.least())
                .map(storms::of)
                .flatMap(gatherings -> Multi.createFrom()
                        .iterable(gatherings)
                        .onItem()
                        .transformToUniAndConcatenate(this::gather)
                        .collect()
                        .asList())
                .replaceWithVoid();
    }

    private Uni<?> gather(Storms.Gathering gathering) {
        List<Order<CaseCommand>> orders = gathering.cases().stream()
                .map(id -> Order.<CaseCommand>of(new Gather(id, gathering.incident(), gathering.title()), STORM, null))
                .toList();
        return cases.executeTogether(orders);
    }
}
