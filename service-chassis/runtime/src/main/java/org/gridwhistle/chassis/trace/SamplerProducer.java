package org.gridwhistle.chassis.trace;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.opentelemetry.sdk.trace.samplers.Sampler;

/** Without a collector no span is recorded, since the exporter would knock at a closed door every few seconds. */
@Singleton
class SamplerProducer {

    @Produces
    @Singleton
    Sampler sampler(TraceConfig config) {
        return config.export() ? Sampler.parentBased(Sampler.traceIdRatioBased(config.ratio())) : Sampler.alwaysOff();
    }
}
