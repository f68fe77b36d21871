package org.gridwhistle.dispatch.supervision;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.gridwhistle.chassis.command.Actor;
import org.gridwhistle.chassis.command.Order;
import org.gridwhistle.chassis.command.Parcel;
import org.gridwhistle.dispatch.casefile.CaseCommand;
import org.gridwhistle.dispatch.casefile.WhatIsDue;
import org.gridwhistle.dispatch.casefile.store.CaseExecutor;
import org.gridwhistle.dispatch.supervision.TimerStore.Ripe;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import org.jboss.logging.Logger;

/**
 * Lets timers go off: claims those whose time has come and asks their cases what is due. Several instances share the work. Who dies
 * between the claim and the answer has put the timer off by a lease; what the case answers, it answers once.
 */
@ApplicationScoped
public class TimerJob {

    private static final Logger LOG = Logger.getLogger(TimerJob.class);
    private static final Actor TIMER = Actor.system("timer");

    private final TimerStore store;
    private final CaseExecutor cases;
    private final Clock clock;
    private final TimerConfig config;
    private final Timer lag;
    private final AtomicBoolean isBusy = new AtomicBoolean();

    TimerJob(TimerStore store, CaseExecutor cases, Clock clock, TimerConfig config, MeterRegistry meters) {
        this.store = store;
        this.cases = cases;
        this.clock = clock;
        this.config = config;
        this.lag = Timer.builder("gridwhistle.timers.lag")
                .description("From the time at which a timer was to go off until its effects were committed")
                .publishPercentiles(0.5, 0.99)
                .register(meters);
    }

    void runRegularly(@Observes StartupEvent started, Vertx vertx) {
        if (config.enabled()) {
            vertx.setPeriodic(config.poll().toMillis(), tick -> runUnlessBusy());
        }
    }

    /** Lets all timers go off whose time has come. */
    public Uni<Void> run() {
        return store.claim(clock.instant(), config.batch(), config.lease())
                .flatMap(ripe -> ripe.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : fire(ripe).chain(() -> ripe.size() < config.batch() ? nothingMore() : run()));
    }

    private void runUnlessBusy() {
        if (isBusy.compareAndSet(false, true)) {
            run().onTermination()
                    .invoke(() -> isBusy.set(false))
                    .subscribe()
                    .with(done -> {}, failure -> LOG.warnf("Timers wait: %s", failure.getMessage()));
        }
    }

    /** One command a case, all in one transaction. */
    private Uni<Void> fire(List<Ripe> ripe) {
        var byCase = ripe.stream()
                .collect(Collectors.groupingBy(Ripe::caseId, Collectors.mapping(Ripe::key, Collectors.toSet())));
        var parcels = byCase.entrySet().stream()
                .<Parcel<CaseCommand>>map(
                        entry -> Parcel.of(Order.of(new WhatIsDue(entry.getKey(), entry.getValue()), TIMER, null)))
                .toList();
        return cases.take(parcels)
                .invoke(answers -> {
                    var now = clock.instant();
                    ripe.forEach(timer -> lag.record(Duration.between(timer.firesAt(), now)));
                })
                .replaceWithVoid();
    }

    private static Uni<Void> nothingMore() {
        return Uni.createFrom().voidItem();
    }
}
