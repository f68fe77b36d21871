package org.gridwhistle.intake.report;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A report in a list. Nothing personal stands in it. */
@Schema(name = "ReportSummary")
public record ReportSummary(
        UUID id,
        String number,
        String status,
        String statusText,
        String source,
        String sourceEventId,
        String channel,
        String title,
        @Schema(nullable = true) String matterCode,
        @Schema(nullable = true) String gridCode,
        @Schema(nullable = true) String gridLabel,
        Instant occurredAt,
        Instant receivedAt) {

    ReportFilter.Position position() {
        return new ReportFilter.Position(receivedAt, id);
    }
}
