package org.gridwhistle.intake.report;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the reception. */
@ConfigMapping(prefix = "gridwhistle.report")
public interface ReportConfig {

    /** Where people reach this service; tracking links begin with it. No slash at the end. */
    @WithDefault("http://localhost:8081")
    String publicUrl();

    /** How many numbers of a county and a day an instance takes at a time; as many may be lost at a restart. */
    @WithDefault("50")
    int numberBlock();
}
