package org.gridwhistle.department.queue;

import java.util.Set;

import org.gridwhistle.department.task.TaskRole;
import org.gridwhistle.department.task.TaskStatus;

/**
 * Which tasks of a unit are wanted.
 *
 * @param unit       whose queue
 * @param area       only tasks of grids in this subtree of the org tree; empty for all
 * @param states     only these; empty for any
 * @param open       true for tasks that go on, false for those that are over, null for both
 * @param role       or null for any
 * @param supervised whether the centre has taken a step 催办、督办 about it; null for both
 * @param overdue    whether its next deadline has passed; null for both
 */
record QueueFilter(
        String unit,
        String area,
        Set<TaskStatus> states,
        Boolean open,
        TaskRole role,
        Boolean supervised,
        Boolean overdue) {

    /** All that is open in the unit's queue. */
    static QueueFilter open(String unit, String area) {
        return new QueueFilter(unit, area, Set.of(), true, null, null, null);
    }
}
