package org.gridwhistle.dispatch.merging;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of what counts as a repetition. */
@ConfigMapping(prefix = "gridwhistle.repeats")
public interface RepeatConfig {

    /** Whether this instance looks for repetitions. */
    @WithDefault("true")
    boolean enabled();

    /** How far back the earlier report may lie. */
    @WithDefault("P30D")
    Duration period();

    /** How far apart the two may lie, in metres. */
    @WithDefault("50")
    int radius();

    /** How often this instance looks. */
    @WithDefault("PT10S")
    Duration poll();
}
