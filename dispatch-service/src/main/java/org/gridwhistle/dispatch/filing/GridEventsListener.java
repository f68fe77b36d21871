package org.gridwhistle.dispatch.filing;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.gridwhistle.chassis.command.Actor;
import org.gridwhistle.chassis.inbox.IncomingMessage;
import org.gridwhistle.chassis.inbox.PoisonException;
import org.gridwhistle.chassis.inbox.TopicReader;
import org.gridwhistle.dispatch.casefile.CaseCommand;
import org.gridwhistle.dispatch.casefile.store.CaseExecutor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Every report of {@code grid.events} becomes a case, and what the resident says of it later becomes a command. */
@ApplicationScoped
public class GridEventsListener {

    private static final Actor READER = Actor.system("dispatch");

    private final TopicReader reader;
    private final CaseExecutor cases;
    private final ObjectMapper json;

    GridEventsListener(TopicReader reader, CaseExecutor cases, ObjectMapper json) {
        this.reader = reader;
        this.cases = cases;
        this.json = json;
    }

    @Incoming("events")
    Uni<Void> take(ConsumerRecords<String, byte[]> records) {
        return reader.read(records, cases, READER, this::translate);
    }

    private List<CaseCommand> translate(IncomingMessage message) {
        try {
            if (message.type().equals(EventReported.TYPE)) {
                return List.of(
                        json.treeToValue(message.payload(), EventReported.class).command());
            }
            return ResidentsWord.isKnown(message.type())
                    ? List.of(json.treeToValue(message.payload(), ResidentsWord.class)
                            .command(message.type()))
                    : List.of();
        } catch (JsonProcessingException e) {
            throw new PoisonException(e.getOriginalMessage());
        }
    }
}
