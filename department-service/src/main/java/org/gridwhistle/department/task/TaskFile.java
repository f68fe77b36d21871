package org.gridwhistle.department.task;

import java.time.Instant;

/**
 * What is on file about a task in any state.
 *
 * @param assignment what was ordered
 * @param deadlines  as they stand; a rework sets a new one for the handling
 * @param round      1, and one more with each rework or reopening of the case; never falls
 * @param version    1, and one more with each accepted command
 * @param visibleAt  when the row of the task was written, so that it stood in its unit's queue
 * @param since      when the present state was entered
 * @param progress   what was done so far
 */
public record TaskFile(
        Assignment assignment,
        Deadlines deadlines,
        int round,
        long version,
        Instant visibleAt,
        Instant since,
        Progress progress) {

    static TaskFile opened(Assignment assignment, Deadlines deadlines, int round, Instant now) {
        return new TaskFile(assignment, deadlines, round, 1, now, now, Progress.NONE);
    }

    TaskFile moved(Progress further, Instant now) {
        return new TaskFile(assignment, deadlines, round, version + 1, visibleAt, now, further);
    }

    TaskFile movedToRound(int next, Instant handleDue, Instant now) {
        return new TaskFile(
                assignment, deadlines.withHandleDue(handleDue), next, version + 1, visibleAt, now, progress);
    }
}
