package org.gridwhistle.department.task;

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
}
