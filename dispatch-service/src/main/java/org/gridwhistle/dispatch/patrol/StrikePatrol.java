package org.gridwhistle.dispatch.patrol;

import java.util.UUID;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.Reach;
import org.gridwhistle.dispatch.dossier.Moment;
import org.gridwhistle.dispatch.dossier.PersonsAct;
import org.gridwhistle.dispatch.dossier.Step;

/** 作废, by the one who told of it. */
record StrikePatrol(UUID patrolId, String reason, PersonsAct<PatrolDiary> person) implements PatrolCommand {

    static StrikePatrol of(UUID diary, UUID patrolId, String reason, Long expectedVersion, Reach reach) {
        return new StrikePatrol(
                patrolId,
                reason,
                new PersonsAct<>(
                        diary,
                        "StrikePatrol",
                        expectedVersion,
                        reach,
                        (now, moment) -> now.strike(patrolId, reason, moment)));
    }

    @Override
    public UUID aggregateId() {
        return person.aggregateId();
    }

    @Override
    public Decision<PatrolDiary, Step> decide(PatrolDiary now, Moment moment) {
        return person.decide(now, moment);
    }
}
