package org.gridwhistle.dispatch.routing.history;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of how proposals learn. */
@ConfigMapping(prefix = "gridwhistle.routing.history")
public interface HistoryConfig {

    /** How far back proposals look. */
    @WithDefault("P180D")
    Duration period();

    /** How many closed cases they learn words from at most, the latest first. */
    @WithDefault("20000")
    int lessons();

    /** How often the words are learnt anew. */
    @WithDefault("PT1M")
    Duration refresh();
}
