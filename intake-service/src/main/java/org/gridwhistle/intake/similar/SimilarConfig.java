package org.gridwhistle.intake.similar;

import java.time.Duration;

import org.gridwhistle.intake.likeness.Nearness;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of what is shown as likely reported already. */
@ConfigMapping(prefix = "gridwhistle.similar")
public interface SimilarConfig {

    /** How far apart two reports of one thing may lie, in metres. */
    @WithDefault("200")
    int radius();

    /** How long ago it may have come in. */
    @WithDefault("PT72H")
    Duration window();

    /** From which score on a report is shown, 0 to 1. */
    @WithDefault("0.5")
    double least();

    /** How many are shown at most. */
    @WithDefault("10")
    int most();

    default Nearness near() {
        return new Nearness(radius(), window());
    }
}
