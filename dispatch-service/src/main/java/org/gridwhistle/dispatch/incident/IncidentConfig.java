package org.gridwhistle.dispatch.incident;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of when many reports become one incident by themselves. */
@ConfigMapping(prefix = "gridwhistle.incidents")
public interface IncidentConfig {

    /** Whether this instance looks for storms. */
    @WithDefault("true")
    boolean enabled();

    /** How many open reports make an incident. */
    @WithDefault("5")
    int least();

    /** How far a report may lie from its nearest neighbour, in metres. */
    @WithDefault("300")
    int radius();

    /** How long ago the reports may have come in. */
    @WithDefault("PT6H")
    Duration window();

    /** How many digits of the matter's code must be the same: 6 for the leaf, 4 for its item. */
    @WithDefault("6")
    int digits();

    /** How often this instance looks. */
    @WithDefault("PT5S")
    Duration poll();
}
