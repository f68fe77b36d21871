package org.gridwhistle.department.task;

import java.time.Duration;
import java.util.Optional;

/**
 * One task moved by one event.
 *
 * @param before null if the task is new
 */
public record TaskChange(Task before, Task after, TaskEvent event) {

    boolean isNew() {
        return before == null;
    }

    /** How long the task stood in the state it left; empty if it stays. */
    Optional<Duration> timeInState() {
        return Optional.ofNullable(before)
                .filter(left -> left.status() != after.status())
                .map(left -> Duration.between(left.file().since(), after.file().since()));
    }
}
