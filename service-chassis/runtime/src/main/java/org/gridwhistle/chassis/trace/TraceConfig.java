package org.gridwhistle.chassis.trace;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of tracing. Trace ids are made and carried in any case: they stand in timelines, logs and messages. */
@ConfigMapping(prefix = "gridwhistle.tracing")
public interface TraceConfig {

    /** Whether spans are sent to {@code quarkus.otel.exporter.otlp.endpoint}. */
    @WithDefault("false")
    boolean export();

    /** The share of new traces whose spans are sent, 0 to 1. */
    @WithDefault("1.0")
    double ratio();
}
