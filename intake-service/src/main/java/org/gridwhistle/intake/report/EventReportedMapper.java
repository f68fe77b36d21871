package org.gridwhistle.intake.report;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.gridwhistle.chassis.id.Ids;
import org.gridwhistle.chassis.outbox.OutboxMessage;
import org.gridwhistle.chassis.time.ClockProducer;
import org.gridwhistle.intake.privacy.Withheld;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Writes what the other services hear of a report: {@code grid.event.reported.v1}. Nothing personal is at hand here. */
@ApplicationScoped
class EventReportedMapper {

    static final String TOPIC = "grid.events";
    static final String TYPE = "grid.event.reported.v1";

    private final ObjectMapper json;

    EventReportedMapper(ObjectMapper json) {
        this.json = json;
    }

    OutboxMessage message(Report report, String traceparent) {
        return new OutboxMessage(
                Ids.next(),
                TOPIC,
                report.id().toString(),
                TYPE,
                write(payload(report)),
                traceparent,
                report.receivedAt().atZone(ClockProducer.ZONE).toOffsetDateTime());
    }

    /** A confidential report tells its matter, its grid and its times, and goes to no department before a person looked at it. */
    private static EventReported payload(Report report) {
        var open = !report.confidential();
        var wording = open ? report.wording() : Withheld.words();
        return new EventReported(
                report.id(),
                report.number(),
                report.source().code(),
                report.sourceEventId(),
                report.source().channel(),
                report.source().trust(),
                report.source().straightThrough() && open,
                wording.title(),
                wording.description(),
                report.matterCode(),
                report.place().gridCode(),
                open ? location(report) : null,
                report.occurredAt(),
                report.receivedAt(),
                report.reporterKnown(),
                report.callbackWanted(),
                report.confidential(),
                open ? report.attachments() : List.of(),
                report.repeatOf().stream().map(EventReported.Earlier::new).toList());
    }

    private static EventReported.Location location(Report report) {
        var point = report.place().point();
        var address = report.wording().address();
        return point == null && address == null
                ? null
                : new EventReported.Location(
                        point == null ? null : point.lat(), point == null ? null : point.lon(), address);
    }

    private String write(EventReported payload) {
        try {
            return json.writeValueAsString(payload);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private record EventReported(
            UUID id,
            String number,
            String source,
            String sourceEventId,
            String channel,
            String trust,
            boolean straightThrough,
            String title,
            String description,
            String matterCode,
            String gridCode,
            Location location,
            Instant occurredAt,
            Instant receivedAt,
            boolean reporterKnown,
            boolean callbackWanted,
            boolean confidential,
            List<Attachment> attachments,
            List<Earlier> repeatOf) {

        private record Earlier(UUID eventId) {}

        private record Location(Double lat, Double lon, String address) {}
    }
}
