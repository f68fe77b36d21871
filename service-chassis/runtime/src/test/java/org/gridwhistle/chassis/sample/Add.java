package org.gridwhistle.chassis.sample;

import java.util.Set;
import java.util.UUID;

import org.gridwhistle.chassis.command.Command;

/**
 * Adds to a counter. Some amounts show what can go wrong.
 *
 * @param amount {@link #DEFECT} makes the decision throw, {@link #BREAKS_THE_DATABASE} makes the write fail
 * @param beside counters that count towards the most that this one may reach
 */
record Add(UUID aggregateId, int amount, Set<UUID> beside) implements Command {

    Add(UUID aggregateId, int amount) {
        this(aggregateId, amount, Set.of());
    }

    static final int DEFECT = -666;
    static final int BREAKS_THE_DATABASE = 10_000;
}
