package org.gridwhistle.dispatch.emergency.store;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.gridwhistle.chassis.command.Actor;
import org.gridwhistle.chassis.command.Order;
import org.gridwhistle.chassis.command.Parcel;
import org.gridwhistle.dispatch.casefile.CaseCommand;
import org.gridwhistle.dispatch.casefile.lookup.ActiveEmergency;
import org.gridwhistle.dispatch.casefile.store.CaseExecutor;
import org.gridwhistle.dispatch.emergency.Emergency;
import org.gridwhistle.dispatch.emergency.EmergencyConfig;
import org.gridwhistle.dispatch.emergency.TightenDeadlines;
import org.gridwhistle.dispatch.emergency.store.SweepQueries.Sweep;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/** Goes over the open cases of an emergency that has begun or become graver, a batch at a time; killed, it goes on where it was. */
@ApplicationScoped
class TighteningJob {

    private static final Actor TIMER = Actor.system("emergency");

    private final SweepQueries sweeps;
    private final EmergencyQueries emergencies;
    private final CaseExecutor cases;
    private final EmergencyConfig config;
    private final Clock clock;

    TighteningJob(
            SweepQueries sweeps,
            EmergencyQueries emergencies,
            CaseExecutor cases,
            EmergencyConfig config,
            Clock clock) {
        this.sweeps = sweeps;
        this.emergencies = emergencies;
        this.cases = cases;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "${gridwhistle.emergency.tick:PT1S}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> tick() {
        return Multi.createBy()
                .repeating()
                .uni(this::batch)
                .whilst(hadWork -> hadWork)
                .toUni()
                .replaceWithVoid();
    }

    private Uni<Boolean> batch() {
        return sweeps.claim(clock.instant())
                .flatMap(claimed ->
                        claimed.map(this::go).orElseGet(() -> Uni.createFrom().item(false)));
    }

    private Uni<Boolean> go(Sweep sweep) {
        return emergencies
                .find(sweep.emergency())
                .flatMap(found -> go(sweep, found.map(Emergency::governing).orElseThrow()))
                .replaceWith(true);
    }

    private Uni<Void> go(Sweep sweep, ActiveEmergency emergency) {
        if (!emergency.tightens(clock.instant())) {
            return sweeps.finish(sweep);
        }
        return sweeps.cases(sweep, emergency, config.batch())
                .flatMap(ids -> cases.take(parcels(ids, emergency))
                        .chain(() -> ids.size() < config.batch()
                                ? sweeps.finish(sweep)
                                : sweeps.advance(sweep, ids.getLast())));
    }

    private static List<Parcel<CaseCommand>> parcels(List<UUID> ids, ActiveEmergency emergency) {
        return ids.stream()
                .map(id -> Parcel.of(Order.<CaseCommand>of(new TightenDeadlines(id, emergency), TIMER, null)))
                .toList();
    }
}
