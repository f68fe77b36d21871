package org.gridwhistle.dispatch.casefile.store;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the gauges over cases. */
@ConfigMapping(prefix = "gridwhistle.cases.gauges")
public interface CaseGaugesConfig {

    /** How often open cases are counted. */
    @WithDefault("PT15S")
    Duration refresh();
}
