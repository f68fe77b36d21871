package org.gridwhistle.dispatch.reference;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.gridwhistle.chassis.id.Ids;
import org.gridwhistle.chassis.outbox.OutboxMessage;
import org.gridwhistle.chassis.reference.ReferenceRecord;
import org.gridwhistle.chassis.trace.Trace;
import org.gridwhistle.dispatch.reference.upload.Line;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What is published of reference data: each new version, whole. */
@ApplicationScoped
public class ReferenceMessages {

    static final String TOPIC = "grid.reference";
    static final String TYPE = "grid.reference.upserted.v1";

    private final ObjectMapper json;

    ReferenceMessages(ObjectMapper json) {
        this.json = json;
    }

    List<OutboxMessage> put(
            ImportOrder order, List<Line> lines, List<ReferenceStore.Written> written, OffsetDateTime now) {
        var bodies = lines.stream().collect(Collectors.toMap(Line::code, Line::body));
        return written.stream()
                .map(version -> message(order, version, false, bodies.get(version.code()), now))
                .toList();
    }

    List<OutboxMessage> deleted(ImportOrder order, List<ReferenceStore.Written> written, OffsetDateTime now) {
        return written.stream()
                .map(version -> message(order, version, true, read(version.body()), now))
                .toList();
    }

    private OutboxMessage message(
            ImportOrder order, ReferenceStore.Written version, boolean deleted, JsonNode body, OffsetDateTime now) {
        var told = new ReferenceRecord(
                order.kind(), version.code(), version.version(), order.effectiveFrom(), deleted, body);
        return told(told, Trace.current(), now);
    }

    /** For records that are not imported but follow from what happens here. */
    public OutboxMessage told(ReferenceRecord told, String traceparent, OffsetDateTime at) {
        var key = told.kind() + "/" + told.code();
        return new OutboxMessage(Ids.next(), TOPIC, key, TYPE, write(told), traceparent, at);
    }

    private String write(ReferenceRecord told) {
        try {
            return json.writeValueAsString(told);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonNode read(String body) {
        try {
            return json.readTree(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
