package org.gridwhistle.dispatch.patrol;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What a grid worker owes each ISO week. */
@ConfigMapping(prefix = "gridwhistle.patrols")
public interface PatrolConfig {

    /** How many patrols at least. */
    @WithDefault("5")
    int outings();

    /** How long they last together at least. */
    @WithDefault("PT10H")
    Duration time();

    default PatrolRule rule() {
        return new PatrolRule(outings(), time());
    }
}
