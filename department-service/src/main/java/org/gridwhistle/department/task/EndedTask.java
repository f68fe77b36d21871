package org.gridwhistle.department.task;

import java.time.Instant;
import java.util.Optional;

/** A task that is over: no command changes it any more, no deadline runs. */
public sealed interface EndedTask extends Task permits Confirmed, Returned, Withdrawn {

    @Override
    default NextStep nextStep() {
        return NextStep.NONE;
    }

    @Override
    default Optional<Instant> nextDue() {
        return Optional.empty();
    }
}
