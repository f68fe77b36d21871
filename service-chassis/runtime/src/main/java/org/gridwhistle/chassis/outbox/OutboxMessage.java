package org.gridwhistle.chassis.outbox;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * What is to be published once the transaction that wrote it has committed.
 *
 * @param id          the message's own id, {@code ce_id}
 * @param topic       the topic without the deployment's prefix
 * @param key         the record key; messages of one key keep their order
 * @param type        the stable dotted name, {@code ce_type}
 * @param payload     JSON
 * @param traceparent the trace it belongs to, or null
 * @param time        when it happened, {@code ce_time}
 */
public record OutboxMessage(
        UUID id, String topic, String key, String type, String payload, String traceparent, OffsetDateTime time) {

    /** Characters; three bytes a character stay below the broker's default limit of 1 MiB a record. */
    static final int MAX_PAYLOAD = 300_000;

    public OutboxMessage {
        if (payload.length() > MAX_PAYLOAD) {
            throw new IllegalArgumentException(
                    type + " of " + key + " has " + payload.length() + " characters, more than the broker takes");
        }
    }
}
