package org.gridwhistle.dispatch.merging;

import java.time.Duration;
import java.util.Map;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of what counts as a likely duplicate. */
@ConfigMapping(prefix = "gridwhistle.duplicates")
public interface DuplicatesConfig {

    /** How far apart two reports of one thing may lie, in metres. */
    @WithDefault("200")
    int radius();

    /** The same for single classes of the catalog, by their two-digit codes. */
    Map<String, Integer> radiusOfClass();

    /** How long apart they may have come in. */
    @WithDefault("PT72H")
    Duration window();

    /** From which score on a case is shown, 0 to 1. */
    @WithDefault("0.5")
    double least();

    /** By how much the radius grows in an emergency. */
    @WithDefault("3")
    double emergencyFactor();
}
