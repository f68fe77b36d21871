package org.gridwhistle.chassis.testing;

import java.security.SecureRandom;
import java.time.OffsetDateTime;
import java.util.HexFormat;

import com.github.f4b6a3.uuid.UuidCreator;

/**
 * A CloudEvents 1.0 message in binary mode, as a test writes it.
 *
 * @param id {@code ce_id}, what consumers know a message by
 * @param type {@code ce_type}
 * @param source {@code ce_source}
 * @param subject {@code ce_subject}, the case id
 * @param time {@code ce_time}
 * @param traceparent W3C trace context
 * @param key the record's key
 * @param data JSON, or null for a tombstone
 */
public record CloudEvent(
        String id,
        String type,
        String source,
        String subject,
        OffsetDateTime time,
        String traceparent,
        String key,
        String data) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** A message about a case, sent now under a fresh id, with the case id as its key. */
    public static CloudEvent of(String type, String subject, String data) {
        return new CloudEvent(
                UuidCreator.getTimeOrderedEpoch().toString(),
                type,
                "/test",
                subject,
                OffsetDateTime.now(),
                "00-%s-%s-01".formatted(hex(16), hex(8)),
                subject,
                data);
    }

    public CloudEvent withId(String other) {
        return new CloudEvent(other, type, source, subject, time, traceparent, key, data);
    }

    public CloudEvent withSource(String other) {
        return new CloudEvent(id, type, other, subject, time, traceparent, key, data);
    }

    public CloudEvent withTime(OffsetDateTime other) {
        return new CloudEvent(id, type, source, subject, other, traceparent, key, data);
    }

    public CloudEvent withTraceparent(String other) {
        return new CloudEvent(id, type, source, subject, time, other, key, data);
    }

    public CloudEvent withKey(String other) {
        return new CloudEvent(id, type, source, subject, time, traceparent, other, data);
    }

    public CloudEvent withData(String other) {
        return new CloudEvent(id, type, source, subject, time, traceparent, key, other);
    }

    private static String hex(int bytes) {
        var drawn = new byte[bytes];
        RANDOM.nextBytes(drawn);
        return HexFormat.of().formatHex(drawn);
    }
}
