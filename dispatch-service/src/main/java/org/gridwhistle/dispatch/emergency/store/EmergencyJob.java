package org.gridwhistle.dispatch.emergency.store;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.gridwhistle.chassis.command.Actor;
import org.gridwhistle.chassis.command.Order;
import org.gridwhistle.chassis.command.Parcel;
import org.gridwhistle.dispatch.emergency.EmergencyAct;
import org.gridwhistle.dispatch.emergency.EmergencyCommand;
import org.gridwhistle.dispatch.emergency.act.Expire;
import org.gridwhistle.dispatch.emergency.act.OpenCommand;
import org.gridwhistle.dispatch.emergency.act.Remind;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;

/** Ends emergencies whose time has run out, and reminds the silent. Instances that do it at once do it once: the mode decides. */
@ApplicationScoped
class EmergencyJob {

    private static final Actor TIMER = Actor.system("emergency");

    private final EmergencyQueries queries;
    private final EmergencyExecutor executor;
    private final Clock clock;

    EmergencyJob(EmergencyQueries queries, EmergencyExecutor executor, Clock clock) {
        this.queries = queries;
        this.executor = executor;
        this.clock = clock;
    }

    @Scheduled(every = "${gridwhistle.emergency.tick:PT1S}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> tick() {
        var now = clock.instant();
        return queries.expired(now)
                .chain(due -> order(due, new Expire()))
                .chain(() -> queries.toRemind(now))
                .chain(due -> order(due, new Remind()));
    }

    private Uni<Void> order(List<UUID> emergencies, EmergencyAct act) {
        var parcels = emergencies.stream()
                .map(id -> Parcel.of(Order.<EmergencyCommand>of(new OpenCommand(id, act), TIMER, null)))
                .toList();
        return executor.take(parcels).replaceWithVoid();
    }
}
