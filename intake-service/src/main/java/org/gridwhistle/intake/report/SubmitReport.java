package org.gridwhistle.intake.report;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.gridwhistle.chassis.command.Command;
import org.gridwhistle.chassis.time.ClockProducer;

/**
 * Somebody wants a report taken in. Until it is in, it is known by what its source calls it: that is the aggregate, so the same
 * report posted twice at once meets itself.
 *
 * @param reportId      the id it gets if it is new
 * @param trackingToken the secret of its tracking link if it is new
 * @param fingerprint   of the payload as posted
 */
public record SubmitReport(
        UUID reportId, String trackingToken, Instant receivedAt, String fingerprint, Draft draft, Assessment assessment)
        implements Command {

    @Override
    public UUID aggregateId() {
        return registrationId(draft.source(), draft.sourceEventId());
    }

    static UUID registrationId(String source, String sourceEventId) {
        return UUID.nameUUIDFromBytes((source + '\n' + sourceEventId).getBytes(StandardCharsets.UTF_8));
    }

    /** The day that its number tells. */
    LocalDate day() {
        return LocalDate.ofInstant(receivedAt, ClockProducer.ZONE);
    }

    /** Logs must not tell who reports what. */
    @Override
    public String toString() {
        return "SubmitReport[" + reportId + ", " + draft.source() + "/" + draft.sourceEventId() + "]";
    }
}
