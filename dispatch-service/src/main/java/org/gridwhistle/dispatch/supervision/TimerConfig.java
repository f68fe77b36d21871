package org.gridwhistle.dispatch.supervision;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the timers of cases. */
@ConfigMapping(prefix = "gridwhistle.timers")
public interface TimerConfig {

    /** Whether this instance lets timers go off. */
    @WithDefault("true")
    boolean enabled();

    /** How often this instance looks for timers whose time has come. */
    @WithDefault("PT1S")
    Duration poll();

    /** How many timers share a transaction. */
    @WithDefault("200")
    int batch();

    /** After which a timer goes off again if whoever claimed it has not carried it out. */
    @WithDefault("PT1M")
    Duration lease();

    /** How often clocks are counted for the metrics. */
    @WithDefault("PT15S")
    Duration gauges();
}
