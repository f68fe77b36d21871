package org.gridwhistle.intake.finding;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

import org.gridwhistle.intake.report.Attachment;
import org.gridwhistle.intake.report.ReportRequest;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** What this service reads of {@code grid.checklist.finding-recorded.v1}. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Finding(
        UUID findingId,
        String campaignTitle,
        String itemText,
        String matterCode,
        String gridCode,
        String place,
        String note,
        List<Shown> evidence,
        OffsetDateTime foundAt) {

    static final String TYPE = "grid.checklist.finding-recorded.v1";

    /** 专项排查, as the city's sources know it. */
    static final String SOURCE = "CAMPAIGN";

    private static final int TITLE_LENGTH = 100;

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Shown(String ref, String sha256, String contentType) {}

    /** @param matters the catalog; what it does not know waits for classification */
    ReportRequest report(Predicate<String> matters) {
        return new ReportRequest(
                SOURCE,
                findingId.toString(),
                null,
                title(),
                note == null || note.isBlank() ? itemText : note,
                matterCode != null && matters.test(matterCode) ? matterCode : null,
                gridCode,
                new ReportRequest.Location(null, null, place, null),
                foundAt,
                null,
                evidence.stream()
                        .map(shown -> new Attachment(shown.ref, shown.sha256, shown.contentType))
                        .toList(),
                false,
                false);
    }

    private String title() {
        var whole = campaignTitle + ":" + itemText;
        var end = Math.min(TITLE_LENGTH, whole.codePointCount(0, whole.length()));
        return whole.substring(0, whole.offsetByCodePoints(0, end));
    }
}
