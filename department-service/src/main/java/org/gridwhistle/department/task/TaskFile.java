package org.gridwhistle.department.task;

import java.time.Instant;

/**
 * What is on file about a task in any state.
 *
 * @param assignment  what was ordered
 * @param deadlines   as they stand; a rework, an extension or the end of a suspension sets new ones
 * @param round       1, and one more with each rework or reopening of the case; never falls
 * @param version     1, and one more with each accepted command
 * @param visibleAt   when the row of the task was written, so that it stood in its unit's queue
 * @param since       when the present state was entered
 * @param progress    how far the unit has come
 * @param proceedings what went on beside these steps
 * @param standing    how the case stands with the centre
 */
public record TaskFile(
        Assignment assignment,
        Deadlines deadlines,
        int round,
        long version,
        Instant visibleAt,
        Instant since,
        Progress progress,
        Proceedings proceedings,
        CaseStanding standing) {

    public TaskFile {
        proceedings = proceedings == null ? Proceedings.NONE : proceedings;
        standing = standing == null ? CaseStanding.NONE : standing;
    }

    static TaskFile opened(
            Assignment assignment, Deadlines deadlines, int round, Stages stages, CaseStanding standing, Instant now) {
        return new TaskFile(
                assignment, deadlines, round, 1, now, now, Progress.NONE, Proceedings.NONE.with(stages), standing);
    }

    /** Into another state. */
    TaskFile moved(Instant now) {
        return new TaskFile(assignment, deadlines, round, version + 1, visibleAt, now, progress, proceedings, standing);
    }

    TaskFile moved(Progress further, Instant now) {
        return with(further).moved(now);
    }

    TaskFile movedToRound(int next, Instant handleDue, Instant now) {
        var file = dueBy(handleDue);
        return new TaskFile(
                assignment, file.deadlines, next, version + 1, visibleAt, now, progress, file.proceedings, standing);
    }

    /** Something was noted; the state stays. */
    TaskFile noted() {
        return new TaskFile(
                assignment, deadlines, round, version + 1, visibleAt, since, progress, proceedings, standing);
    }

    TaskFile with(Assignment other) {
        return new TaskFile(other, deadlines, round, version, visibleAt, since, progress, proceedings, standing);
    }

    TaskFile with(Deadlines others) {
        return new TaskFile(assignment, others, round, version, visibleAt, since, progress, proceedings, standing);
    }

    TaskFile with(Progress further) {
        return new TaskFile(assignment, deadlines, round, version, visibleAt, since, further, proceedings, standing);
    }

    TaskFile with(Proceedings further) {
        return new TaskFile(assignment, deadlines, round, version, visibleAt, since, progress, further, standing);
    }

    TaskFile with(CaseStanding other) {
        return new TaskFile(assignment, deadlines, round, version, visibleAt, since, progress, proceedings, other);
    }

    /** The centre orders other stages; with the first result they are over, and a rework is done as a whole. */
    TaskFile ordered(Stages anew) {
        return progress.feedback() == null
                ? with(proceedings.with(proceedings.stages().ordered(anew)))
                : this;
    }

    /** The stages that are left move as far as the end does. */
    TaskFile dueBy(Instant handleDue) {
        return due(deadlines.withHandleDue(handleDue));
    }

    TaskFile due(Deadlines others) {
        var stages = proceedings.stages().moved(deadlines.handleDue(), others.handleDue());
        return with(others).with(proceedings.with(stages));
    }
}
