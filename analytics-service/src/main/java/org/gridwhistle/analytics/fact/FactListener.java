package org.gridwhistle.analytics.fact;

import jakarta.enterprise.context.ApplicationScoped;

import org.gridwhistle.chassis.inbox.TopicReader;

import io.smallrye.mutiny.Uni;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Follows the life of every case on three topics. The topics are read side by side, each at its own pace, so a task may be heard of
 * before its case and a case before its report.
 */
@ApplicationScoped
class FactListener {

    private final TopicReader reader;
    private final FactProjection facts;

    FactListener(TopicReader reader, FactProjection facts) {
        this.reader = reader;
        this.facts = facts;
    }

    @Incoming("events")
    Uni<Void> events(ConsumerRecords<String, byte[]> records) {
        return reader.project(records, facts::events);
    }

    @Incoming("cases")
    Uni<Void> cases(ConsumerRecords<String, byte[]> records) {
        return reader.project(records, facts::cases);
    }

    @Incoming("tasks")
    Uni<Void> tasks(ConsumerRecords<String, byte[]> records) {
        return reader.project(records, facts::tasks);
    }
}
