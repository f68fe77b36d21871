package org.gridwhistle.chassis.inbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.UUID;

import org.gridwhistle.chassis.trace.Trace;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Reads a CloudEvent in binary mode out of a record. */
final class Envelope {

    private Envelope() {}

    /** @throws PoisonException if the record is no CloudEvent with a JSON payload */
    static IncomingMessage open(ConsumerRecord<String, byte[]> arrived, ObjectMapper json) {
        try {
            return new IncomingMessage(
                    UUID.fromString(required(arrived, "ce_id")),
                    required(arrived, "ce_type"),
                    required(arrived, "ce_subject"),
                    OffsetDateTime.parse(required(arrived, "ce_time")),
                    header(arrived, Trace.HEADER),
                    json.readTree(arrived.value()));
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            throw new PoisonException(e.getMessage());
        }
    }

    private static String required(ConsumerRecord<String, byte[]> arrived, String name) {
        var value = header(arrived, name);
        if (value == null) {
            throw new PoisonException("header " + name + " is missing");
        }
        return value;
    }

    private static String header(ConsumerRecord<String, byte[]> arrived, String name) {
        var header = arrived.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
