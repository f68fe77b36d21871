package org.gridwhistle.dispatch.patrol;

import java.util.UUID;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.dossier.Moment;
import org.gridwhistle.dispatch.dossier.Step;

/** 记录巡查, by the worker of the grid. The first of a week begins its diary. */
record WritePatrol(String worker, String grid, Patrol patrol) implements PatrolCommand {

    @Override
    public UUID aggregateId() {
        return PatrolDiary.idOf(worker, grid, week());
    }

    @Override
    public Decision<PatrolDiary, Step> decide(PatrolDiary now, Moment moment) {
        var diary = now == null ? PatrolDiary.empty(worker, grid, week()) : now;
        return diary.write(patrol, moment);
    }

    private Week week() {
        return Week.of(patrol.startedAt());
    }
}
