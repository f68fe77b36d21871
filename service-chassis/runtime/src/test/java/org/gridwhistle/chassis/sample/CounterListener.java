package org.gridwhistle.chassis.sample;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.gridwhistle.chassis.command.Actor;
import org.gridwhistle.chassis.inbox.IncomingMessage;
import org.gridwhistle.chassis.inbox.TopicReader;
import org.gridwhistle.chassis.sql.SessionSql;

import io.smallrye.mutiny.Uni;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class CounterListener {

    private final TopicReader reader;
    private final CounterExecutor executor;

    CounterListener(TopicReader reader, CounterExecutor executor) {
        this.reader = reader;
        this.executor = executor;
    }

    @Incoming("additions")
    Uni<Void> add(ConsumerRecords<String, byte[]> records) {
        return reader.read(
                records,
                executor,
                Actor.system("listener"),
                message -> List.of(new Add(
                        UUID.fromString(message.subject()),
                        message.payload().get("amount").asInt())));
    }

    @Incoming("sightings")
    Uni<Void> see(ConsumerRecords<String, byte[]> records) {
        return reader.project(records, CounterListener::write);
    }

    private static Uni<Void> write(SessionSql sql, List<IncomingMessage> fresh) {
        return sql.update(
                        "insert into sighting (message_id, word) select * from unnest($1::uuid[], $2::text[])",
                        fresh.stream().map(IncomingMessage::id).toArray(UUID[]::new),
                        fresh.stream()
                                .map(message -> message.payload().get("word").asText())
                                .toArray(String[]::new))
                .replaceWithVoid();
    }
}
