package org.gridwhistle.analytics.metric;

import java.math.BigDecimal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the metrics, {@code gridwhistle.metrics.*}. */
@ConfigMapping(prefix = "gridwhistle.metrics")
interface MetricConfig {

    /** How much an answer "solved in part" 部分解决 counts in the resolution rate, from 0 to 1, such as 0.5. */
    @WithDefault("0")
    BigDecimal partlyResolvedWeight();
}
