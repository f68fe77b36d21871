package org.gridwhistle.intake.voice;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.gridwhistle.chassis.id.Ids;
import org.gridwhistle.chassis.outbox.OutboxMessage;
import org.gridwhistle.chassis.time.ClockProducer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What the other services hear of a resident's wish. */
@ApplicationScoped
class VoiceMessages {

    private static final String TOPIC = "grid.events";

    private final ObjectMapper json;

    VoiceMessages(ObjectMapper json) {
        this.json = json;
    }

    OutboxMessage of(Hearing.Said said, Instant at, String traceparent) {
        var time = at.atZone(ClockProducer.ZONE).toOffsetDateTime();
        return switch (said.say()) {
            case Say.Rate(var id, var resolved, var score, var text) ->
                message(
                        id,
                        "grid.event.rated.v1",
                        new Rated(id, said.round(), resolved, score, text, time),
                        time,
                        traceparent);
            case Say.Reopen(var id, var reason) ->
                message(
                        id,
                        "grid.event.reopen-requested.v1",
                        new ReopenRequested(id, said.round(), reason, time),
                        time,
                        traceparent);
            case Say.Appeal(var id, var reason) ->
                message(id, "grid.event.appealed.v1", new Appealed(id, said.round(), reason, time), time, traceparent);
        };
    }

    private OutboxMessage message(UUID id, String type, Object payload, OffsetDateTime at, String traceparent) {
        try {
            return new OutboxMessage(
                    Ids.next(), TOPIC, id.toString(), type, json.writeValueAsString(payload), traceparent, at);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Rated(
            UUID eventId, int round, Say.Resolved resolved, int score, String text, OffsetDateTime ratedAt) {}

    private record ReopenRequested(UUID eventId, int round, String reason, OffsetDateTime requestedAt) {}

    private record Appealed(UUID eventId, int round, String reason, OffsetDateTime appealedAt) {}
}
