package org.gridwhistle.chassis.command;

import java.util.Set;
import java.util.UUID;

/** A wish to change one aggregate. What comes of it is decided by the aggregate's state. */
public interface Command {

    /** The aggregate it is for; for a command that creates one, the id it will have. */
    UUID aggregateId();

    /** Other aggregates whose state it depends on: locked beside its own, and seen by the decision. */
    default Set<UUID> beside() {
        return Set.of();
    }

    /** The command's name in logs, spans and timelines: by default the record's simple name. */
    default String name() {
        return getClass().getSimpleName();
    }

    /** What of the aggregate it is about, if that is a part with an id of its own. */
    default UUID subject() {
        return aggregateId();
    }
}
