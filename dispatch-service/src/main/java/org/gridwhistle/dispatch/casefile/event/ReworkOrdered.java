package org.gridwhistle.dispatch.casefile.event;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The check failed 返工. The head's round is the new one.
 *
 * @param tasks those to be done again; empty if the grid handles it itself
 * @param years see {@link #unknownYears()}
 */
public record ReworkOrdered(EventHead head, String reason, List<Task> tasks, Set<Integer> years) implements CaseEvent {

    /** One of them, with its new date. */
    public record Task(UUID taskId, Instant handleDue) {}

    @Override
    public String text() {
        return reason;
    }

    @Override
    public Set<Integer> unknownYears() {
        return years;
    }
}
