package org.gridwhistle.department.task;

import java.time.Instant;
import java.util.Optional;

/** A task that is over: it stays so, and no deadline runs. */
public sealed interface EndedTask extends Task permits Confirmed, Returned, Transferred, Withdrawn {

    @Override
    default NextStep nextStep() {
        return NextStep.NONE;
    }

    @Override
    default Optional<Instant> nextDue() {
        return Optional.empty();
    }
}
