package org.gridwhistle.intake.voice;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of what residents may say by their links. */
@ConfigMapping(prefix = "gridwhistle.voice")
public interface VoiceConfig {

    /** How many wishes an instance takes from one address in a minute; a street behind one router must have room. */
    @WithDefault("30")
    int callsAMinute();
}
