package org.gridwhistle.department.task;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The limits of tasks. */
@ConfigMapping(prefix = "gridwhistle.task")
public interface TaskConfig {

    /** Metres: how near to the case's place an arrival on site must be. */
    @WithDefault("300")
    double arrivalRadius();

    /** How often the tasks of a case may be asked back; after that the units have to meet 会商. */
    @WithDefault("2")
    int maxReturns();

    /** How many vain tries to reach the reporter meet the deadline of the contact. */
    @WithDefault("3")
    int contactAttempts();

    /** How often a unit may ask for more time for a task. */
    @WithDefault("2")
    int maxExtensions();

    /** The most time that one extension may ask for. */
    @WithDefault("P90D")
    Duration longestExtension();

    /** How far away the review of a suspension may be. */
    @WithDefault("P90D")
    Duration longestSuspension();
}
