package org.gridwhistle.chassis.memory;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long a service remembers what it has seen and answered. */
@ConfigMapping(prefix = "gridwhistle.memory")
public interface MemoryConfig {

    /** How long a message's id is kept; longer than the broker could deliver it again. */
    @WithDefault("P30D")
    Duration messages();

    /** How long a call with an {@code Idempotency-Key} can be repeated. */
    @WithDefault("P7D")
    Duration answers();
}
