package org.gridwhistle.intake.report;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.gridwhistle.intake.privacy.Person;
import org.gridwhistle.intake.privacy.PersonalData;
import org.gridwhistle.intake.privacy.Withheld;
import org.gridwhistle.intake.privacy.Wording;
import org.gridwhistle.intake.progress.Progress;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One report with what has become of it.
 *
 * @param reporter masked unless the reader may know; null if anonymous, or if that is not his business
 */
@Schema(name = "ReportView")
public record ReportView(
        UUID id,
        String number,
        String status,
        String statusText,
        String source,
        String sourceEventId,
        String channel,
        String title,
        String description,
        @Schema(nullable = true) String matterCode,
        @Schema(nullable = true) String gridCode,
        @Schema(nullable = true) String gridLabel,
        @Schema(nullable = true) Location location,
        Instant occurredAt,
        Instant receivedAt,
        boolean confidential,
        boolean callbackWanted,
        @Schema(nullable = true) Person reporter,
        List<Attachment> attachments,
        List<Progress.Step> timeline) {

    /** WGS-84 degrees and words, as far as they were told. */
    @Schema(name = "ReportViewLocation")
    public record Location(Double lat, Double lon, String address) {}

    /** @param open whether the reader may read a confidential report's own words */
    static ReportView of(ReportRow row, PersonalData people, Progress progress, boolean open) {
        var shown = open || !row.confidential;
        var wording = shown ? wording(row, people) : Withheld.words();
        return new ReportView(
                row.id,
                row.number,
                progress.status().name(),
                progress.statusText(),
                row.source,
                row.sourceEventId,
                row.channel,
                wording.title(),
                wording.description(),
                row.matterCode,
                row.gridCode,
                row.gridLabel,
                shown ? location(row, wording) : null,
                row.occurredAt,
                row.receivedAt,
                row.confidential,
                row.callbackWanted,
                shown ? people.reporter() : null,
                shown ? row.attachments : List.of(),
                progress.timelineSince(row.receivedAt));
    }

    private static Wording wording(ReportRow row, PersonalData people) {
        return people.wording() == null ? new Wording(row.title, row.description, row.address) : people.wording();
    }

    private static Location location(ReportRow row, Wording wording) {
        return row.lat == null && wording.address() == null ? null : new Location(row.lat, row.lon, wording.address());
    }
}
