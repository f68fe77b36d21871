package org.gridwhistle.department.task;

import java.time.Instant;

/**
 * What a decision depends on beside the task itself.
 *
 * @param rules         the house's limits
 * @param returnsOfCase how often units have asked to give back tasks of this case
 * @param now           when it is decided
 */
public record Circumstances(TaskRules rules, int returnsOfCase, Instant now) {}
