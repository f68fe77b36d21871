package org.gridwhistle.chassis.outbox;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

import org.gridwhistle.chassis.trace.Trace;

import org.apache.kafka.clients.producer.ProducerRecord;

/** One waiting row, and the record it becomes: a CloudEvent 1.0 in binary mode. */
record OutboxRow(
        long seq,
        String id,
        String topic,
        String key,
        String type,
        byte[] payload,
        String traceparent,
        OffsetDateTime time) {

    ProducerRecord<String, byte[]> asRecord(String topicPrefix, String source) {
        var producerRecord = new ProducerRecord<>(topicPrefix + topic, key, payload);
        header(producerRecord, "ce_specversion", "1.0");
        header(producerRecord, "ce_id", id);
        header(producerRecord, "ce_type", type);
        header(producerRecord, "ce_source", source);
        header(producerRecord, "ce_subject", key);
        header(producerRecord, "ce_time", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time));
        header(producerRecord, "content-type", "application/json");
        header(producerRecord, Trace.HEADER, traceparent);
        return producerRecord;
    }

    private static void header(ProducerRecord<String, byte[]> producerRecord, String name, String value) {
        if (value != null) {
            producerRecord.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
        }
    }
}
