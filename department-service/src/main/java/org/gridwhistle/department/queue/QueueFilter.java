package org.gridwhistle.department.queue;

import java.util.Set;

import org.gridwhistle.department.task.TaskRole;
import org.gridwhistle.department.task.TaskStatus;

/**
 * Which tasks of a unit are wanted.
 *
 * @param unit   whose queue
 * @param area   only tasks of grids in this subtree of the org tree; empty for all
 * @param states only these; empty for any
 * @param open   true for tasks that go on, false for those that are over, null for both
 * @param role   or null for any
 */
record QueueFilter(String unit, String area, Set<TaskStatus> states, Boolean open, TaskRole role) {}
