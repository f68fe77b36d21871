package org.gridwhistle.intake.progress;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What whoever holds the tracking link may see.
 *
 * @param title  null if the report is confidential
 * @param wishes what he may still say or ask for now: RATE, REOPEN, APPEAL
 */
@Schema(name = "TrackedReport")
public record TrackedReport(
        @Schema(examples = "329901-20260710-000001") String number,
        @Schema(nullable = true) String title,
        @Schema(examples = "ACCEPTED") String status,
        @Schema(examples = "已受理") String statusText,
        Instant receivedAt,
        List<Progress.Step> timeline,
        List<Wish> wishes) {}
