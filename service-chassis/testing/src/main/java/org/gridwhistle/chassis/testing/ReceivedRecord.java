package org.gridwhistle.chassis.testing;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A record as a probe found it on a topic.
 *
 * @param partition where it lay
 * @param offset where it lay
 * @param key the record's key, may be null
 * @param headers by name; of a repeated name the last
 * @param data the payload, null for a tombstone
 */
public record ReceivedRecord(int partition, long offset, String key, Map<String, String> headers, String data) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static ReceivedRecord of(ConsumerRecord<String, String> found) {
        var headers = new LinkedHashMap<String, String>();
        for (var header : found.headers()) {
            headers.put(
                    header.key(), header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8));
        }
        return new ReceivedRecord(found.partition(), found.offset(), found.key(), headers, found.value());
    }

    public String id() {
        return headers.get("ce_id");
    }

    public String type() {
        return headers.get("ce_type");
    }

    public String subject() {
        return headers.get("ce_subject");
    }

    /** The payload as JSON. */
    public JsonNode json() {
        try {
            return JSON.readTree(data);
        } catch (JsonProcessingException e) {
            throw new AssertionError("Not JSON: " + data, e);
        }
    }
}
