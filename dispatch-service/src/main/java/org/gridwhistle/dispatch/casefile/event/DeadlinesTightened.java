package org.gridwhistle.dispatch.casefile.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.gridwhistle.dispatch.casefile.fact.TaskTimes;

/**
 * 转入应急: due times were brought forward because an emergency began where the case lies. None is later than it was.
 *
 * @param dispatchDue as it is now, or null
 * @param handleDue   as it is now, or null
 * @param tasks       those with at least one earlier due time
 */
public record DeadlinesTightened(
        EventHead head, UUID emergency, Instant dispatchDue, Instant handleDue, List<TightenedTask> tasks)
        implements CaseEvent {

    @Override
    public String text() {
        return null;
    }

    /** All due times of a task, as they are now. */
    public record TightenedTask(
            UUID taskId,
            Instant signDue,
            Instant contactDue,
            Instant arriveDue,
            Instant handleDue,
            Instant returnUntil) {

        public static TightenedTask of(UUID taskId, TaskTimes times) {
            return new TightenedTask(
                    taskId,
                    times.signDue(),
                    times.contactDue(),
                    times.arriveDue(),
                    times.handleDue(),
                    times.returnUntil());
        }
    }
}
