package org.gridwhistle.chassis.inbox;

import java.time.OffsetDateTime;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A message as its envelope tells it.
 *
 * @param id          {@code ce_id}
 * @param type        {@code ce_type}
 * @param subject     {@code ce_subject}
 * @param time        {@code ce_time}
 * @param traceparent the trace it belongs to, or null
 * @param payload     its JSON
 */
public record IncomingMessage(
        UUID id, String type, String subject, OffsetDateTime time, String traceparent, JsonNode payload) {}
