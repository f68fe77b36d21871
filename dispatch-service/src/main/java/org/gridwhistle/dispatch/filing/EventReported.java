package org.gridwhistle.dispatch.filing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.gridwhistle.dispatch.casefile.fact.Evidence;
import org.gridwhistle.dispatch.casefile.fact.Place;
import org.gridwhistle.dispatch.casefile.fact.Report;
import org.gridwhistle.dispatch.casefile.fact.Trust;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** What this service reads of {@code grid.event.reported.v1}. */
@JsonIgnoreProperties(ignoreUnknown = true)
record EventReported(
        UUID id,
        String number,
        String source,
        String channel,
        Trust trust,
        boolean straightThrough,
        String title,
        String description,
        String matterCode,
        String gridCode,
        Place location,
        Instant occurredAt,
        Instant receivedAt,
        boolean confidential,
        List<Attachment> attachments,
        List<Earlier> repeatOf) {

    static final String TYPE = "grid.event.reported.v1";

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Attachment(String id, String contentType) {

        boolean picture() {
            return contentType != null && contentType.startsWith("image/");
        }
    }

    /** What the same person reported before. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Earlier(UUID eventId) {}

    /**
     * What the reporter photographed is how it was before. A confidential report's pictures and its reporter's other reports may tell who
     * he is, and are left out.
     */
    OpenCase command() {
        var report = new Report(
                source,
                channel,
                trust,
                straightThrough,
                title,
                description,
                location,
                occurredAt,
                receivedAt,
                confidential);
        var shown = (attachments == null || confidential ? List.<Attachment>of() : attachments)
                .stream()
                        .filter(Attachment::picture)
                        .map(picture -> new Evidence(Evidence.Kind.BEFORE, picture.id()))
                        .toList();
        var repeats = (repeatOf == null || confidential ? List.<Earlier>of() : repeatOf)
                .stream().map(Earlier::eventId).toList();
        return new OpenCase(id, number, report.discreet(), matterCode, gridCode, shown, repeats);
    }
}
