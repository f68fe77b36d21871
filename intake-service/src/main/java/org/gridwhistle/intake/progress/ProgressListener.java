package org.gridwhistle.intake.progress;

import jakarta.enterprise.context.ApplicationScoped;

import org.gridwhistle.chassis.inbox.TopicReader;

import io.smallrye.mutiny.Uni;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Listens to what becomes of the cases. */
@ApplicationScoped
class ProgressListener {

    private final TopicReader reader;
    private final ProgressProjection projection;

    ProgressListener(TopicReader reader, ProgressProjection projection) {
        this.reader = reader;
        this.projection = projection;
    }

    @Incoming("cases")
    Uni<Void> take(ConsumerRecords<String, byte[]> records) {
        return reader.project(records, projection);
    }
}
