package org.gridwhistle.chassis.outbox;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the outbox relay. */
@ConfigMapping(prefix = "gridwhistle.outbox")
public interface OutboxConfig {

    /** Whether this instance relays; false leaves the table to change data capture. */
    @WithDefault("true")
    boolean relay();

    /** How many rows are read, sent and deleted together. */
    @WithDefault("1000")
    int batch();

    /** How long the relay sleeps when nobody nudges it; the net below the nudge. */
    @WithDefault("PT0.25S")
    Duration poll();

    /** How long it waits after a failure before it starts anew. */
    @WithDefault("PT1S")
    Duration backoff();

    /** How often it tries to take shards that nobody holds, and refreshes its gauges. */
    @WithDefault("PT2S")
    Duration housekeeping();
}
