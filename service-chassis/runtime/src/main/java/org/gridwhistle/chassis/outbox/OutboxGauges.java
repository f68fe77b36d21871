package org.gridwhistle.chassis.outbox;

import java.util.concurrent.atomic.AtomicReference;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

/** What operations watch: a growing outbox means that the broker is away or too slow. */
@ApplicationScoped
class OutboxGauges {

    private final AtomicReference<OutboxTable.Backlog> backlog = new AtomicReference<>(new OutboxTable.Backlog(0, 0));

    OutboxGauges(MeterRegistry meters) {
        Gauge.builder("gridwhistle.outbox.rows", () -> backlog.get().rows())
                .description("Messages that wait for the broker")
                .register(meters);
        Gauge.builder("gridwhistle.outbox.oldest.age", () -> backlog.get().oldestSeconds())
                .description("Age of the oldest waiting message")
                .baseUnit("seconds")
                .register(meters);
    }

    void show(OutboxTable.Backlog seen) {
        backlog.set(seen);
    }
}
