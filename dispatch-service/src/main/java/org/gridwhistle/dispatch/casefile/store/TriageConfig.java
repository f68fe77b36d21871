package org.gridwhistle.dispatch.casefile.store;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What a place decides about reports before any person looks at them. */
@ConfigMapping(prefix = "gridwhistle.triage")
interface TriageConfig {

    /**
     * Whether what a grid worker reported on patrol, and the grid may handle, waits for the grid 自处置优先 instead of being dispatched
     * straight through: the worker settles it, or the centre dispatches it. Urgent cases never wait.
     */
    @WithDefault("false")
    boolean gridFirst();
}
