package org.gridwhistle.chassis.sample;

import java.util.UUID;

import org.gridwhistle.chassis.command.Command;

/**
 * Adds to a counter. Some amounts show what can go wrong.
 *
 * @param amount {@link #DEFECT} makes the decision throw, {@link #BREAKS_THE_DATABASE} makes the write fail
 */
record Add(UUID aggregateId, int amount) implements Command {

    static final int DEFECT = -666;
    static final int BREAKS_THE_DATABASE = 10_000;
}
