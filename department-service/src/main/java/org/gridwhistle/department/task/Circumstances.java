package org.gridwhistle.department.task;

import java.time.Instant;
import java.util.Set;

/**
 * What a decision depends on beside the task itself.
 *
 * @param rules         the house's limits
 * @param returnsOfCase how often units have asked to give back tasks of this case, or to hand them on
 * @param givenBackBy   the units from which the centre has taken a task of this case
 * @param leadIsDone    whether the case's lead has given its result
 * @param now           when it is decided
 */
public record Circumstances(
        TaskRules rules, int returnsOfCase, Set<String> givenBackBy, boolean leadIsDone, Instant now) {}
