package org.gridwhistle.dispatch.supervision;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.gridwhistle.chassis.command.Actor;
import org.gridwhistle.chassis.command.Order;
import org.gridwhistle.chassis.command.Parcel;
import org.gridwhistle.dispatch.casefile.CaseCommand;
import org.gridwhistle.dispatch.casefile.WhatIsDue;
import org.gridwhistle.dispatch.casefile.store.CaseExecutor;

import io.smallrye.mutiny.Uni;

/** Writes the table of timers anew from the cases, each through the executor, so that nobody has to stop working for it. */
@ApplicationScoped
class TimerRebuildJob {

    private static final Actor REBUILD = Actor.system("timer-rebuild");
    private static final UUID FIRST = new UUID(0, 0);
    private static final int PAGE = 200;

    private final TimerStore store;
    private final CaseExecutor cases;

    TimerRebuildJob(TimerStore store, CaseExecutor cases) {
        this.store = store;
        this.cases = cases;
    }

    /** @param cases that were looked at */
    record Report(long cases) {}

    Uni<Report> run() {
        return from(FIRST, 0).map(Report::new);
    }

    private Uni<Long> from(UUID last, long done) {
        return store.casesAfter(last, PAGE)
                .flatMap(found -> found.isEmpty()
                        ? Uni.createFrom().item(done)
                        : cases.take(found.stream().map(TimerRebuildJob::parcel).toList())
                                .flatMap(answers -> from(found.getLast().caseId(), done + found.size())));
    }

    private static Parcel<CaseCommand> parcel(TimerStore.TimersOfCase found) {
        return Parcel.of(Order.of(new WhatIsDue(found.caseId(), found.keys()), REBUILD, null));
    }
}
