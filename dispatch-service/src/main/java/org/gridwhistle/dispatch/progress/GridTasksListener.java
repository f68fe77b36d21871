package org.gridwhistle.dispatch.progress;

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

/** Cases follow what units do about their tasks, as {@code grid.tasks} tells it. */
@ApplicationScoped
public class GridTasksListener {

    private static final Actor READER = Actor.system("dispatch");

    private final TopicReader reader;
    private final CaseExecutor cases;
    private final ObjectMapper json;

    GridTasksListener(TopicReader reader, CaseExecutor cases, ObjectMapper json) {
        this.reader = reader;
        this.cases = cases;
        this.json = json;
    }

    @Incoming("tasks")
    Uni<Void> take(ConsumerRecords<String, byte[]> records) {
        return reader.read(records, cases, READER, this::translate);
    }

    private List<CaseCommand> translate(IncomingMessage message) {
        if (!TaskMessage.isKnown(message.type())) {
            return List.of();
        }
        try {
            return List.of(
                    json.treeToValue(message.payload(), TaskMessage.class).command(message.type()));
        } catch (JsonProcessingException e) {
            throw new PoisonException(e.getOriginalMessage());
        }
    }
}
