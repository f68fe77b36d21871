package org.gridwhistle.department.task;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.gridwhistle.chassis.command.Actor;
import org.gridwhistle.chassis.id.Ids;
import org.gridwhistle.chassis.outbox.OutboxMessage;
import org.gridwhistle.chassis.time.ClockProducer;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Tells the other services what happened, on {@code grid.tasks}; keyed by the case, so that its messages keep their order. */
@ApplicationScoped
class TaskMessages {

    static final String TOPIC = "grid.tasks";

    private final ObjectMapper json;

    TaskMessages(ObjectMapper json) {
        // Some events say all by their name.
        this.json = json.copy().disable(SerializationFeature.FAIL_ON_EMPTY_BEANS);
    }

    OutboxMessage of(TaskChange change, Actor actor, Instant at, String traceparent) {
        var caseId = change.after().assignment().caseId();
        ObjectNode payload = json.valueToTree(Common.of(change.after(), actor, at));
        payload.setAll(json.<ObjectNode>valueToTree(change.event()));
        return new OutboxMessage(
                Ids.next(),
                TOPIC,
                caseId.toString(),
                change.event().type(),
                payload.toString(),
                traceparent,
                OffsetDateTime.ofInstant(at, ClockProducer.ZONE));
    }

    /** The fields that every message has. */
    private record Common(
            UUID taskId,
            UUID caseId,
            String unit,
            TaskRole role,
            boolean mandatory,
            int round,
            long version,
            TaskStatus state,
            Instant at,
            Actor actor) {

        static Common of(Task task, Actor actor, Instant at) {
            var assignment = task.assignment();
            return new Common(
                    task.id(),
                    assignment.caseId(),
                    assignment.unit(),
                    assignment.role(),
                    assignment.mandatory(),
                    task.file().round(),
                    task.file().version(),
                    task.status(),
                    at,
                    actor);
        }
    }
}
