package org.gridwhistle.department.queue;

import java.util.Map;

import org.gridwhistle.department.task.TaskStatus;

/**
 * How much work stands in a unit's queue; what is over is not counted.
 *
 * @param unitName the unit's name, or its code while nobody has told the name
 * @param states   how many tasks are in each state; states without tasks are left out
 * @param open     all of them
 * @param overdue  how many of these have a deadline that passed unmet
 */
public record QueueCounts(String unit, String unitName, Map<TaskStatus, Long> states, long open, long overdue) {}
