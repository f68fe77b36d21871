package org.gridwhistle.chassis.audit;

import java.time.Duration;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the log of what people do. */
@ConfigMapping(prefix = "gridwhistle.audit")
public interface AuditConfig {

    /** How often what was added is sealed with an anchor; until then the loss of a chain's last entries is not seen. */
    @WithDefault("PT10M")
    Duration anchorEvery();

    /** A secret that anchors are sealed with, so that nobody can make them anew who has only the database; without it, a plain hash. */
    Optional<String> key();
}
