package org.gridwhistle.department.task;

import jakarta.enterprise.context.ApplicationScoped;

import org.gridwhistle.chassis.command.Actor;
import org.gridwhistle.chassis.inbox.TopicReader;

import io.smallrye.mutiny.Uni;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears what the centre decides about cases. */
@ApplicationScoped
class CasesListener {

    private static final Actor CENTRE = Actor.system("dispatch");

    private final TopicReader reader;
    private final TaskExecutor executor;
    private final CaseMessages messages;

    CasesListener(TopicReader reader, TaskExecutor executor, CaseMessages messages) {
        this.reader = reader;
        this.executor = executor;
        this.messages = messages;
    }

    @Incoming("cases")
    Uni<Void> take(ConsumerRecords<String, byte[]> records) {
        return reader.read(records, executor, CENTRE, messages::commands);
    }
}
