package org.gridwhistle.chassis.command;

import java.util.UUID;

import org.gridwhistle.chassis.problem.Refusal;

/** What became of one command. Each command of a list gets its own. */
public sealed interface Answer {

    /**
     * It was done, now or by an earlier call with the same key.
     *
     * @param aggregateId what it was done to
     * @param body        the answer as JSON
     * @param replayed    whether an earlier call did it
     */
    record Done(UUID aggregateId, String body, boolean replayed) implements Answer {}

    /** It was decided against; nothing changed. */
    record Refused(Refusal refusal) implements Answer {}

    /** It could not be decided: an outage, or a defect that only this command meets. Nothing changed. */
    record Failed(Throwable cause) implements Answer {}

    /** It came in a message whose effects are in already. */
    record SeenBefore() implements Answer {}
}
