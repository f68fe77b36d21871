package org.gridwhistle.chassis.command;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the one way in. */
@ConfigMapping(prefix = "gridwhistle.executor")
public interface ExecutorConfig {

    /** How many transactions of commands may run side by side in this instance; an aggregate always takes the same lane. */
    @WithDefault("4")
    int lanes();

    /** The most parcels that share one commit. */
    @WithDefault("256")
    int batch();

    /** How often a collision with another writer is tried again before the list is cut in halves. */
    @WithDefault("3")
    int collisions();

    /** How long to wait between two tries while the database is away, for work that must not be dropped. */
    @WithDefault("PT0.5S")
    Duration outageBackoff();
}
