package org.gridwhistle.analytics.fact;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the facts, {@code gridwhistle.analytics.*}. */
@ConfigMapping(prefix = "gridwhistle.analytics")
interface AnalyticsConfig {

    /**
     * Part of the consumer group's name. A number that was never used reads the topics from their beginning: to rebuild, start with an
     * empty database and a higher number.
     */
    @WithDefault("2")
    int generation();

    /** How often the open cases are counted for the gauges. */
    @WithDefault("30s")
    Duration gaugesEvery();
}
