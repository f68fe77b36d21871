package org.gridwhistle.analytics.metric;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A case behind a figure, or a task where the metric counts tasks; an answer is listed as its case.
 *
 * @param taskId     null where the metric counts cases
 * @param unit       the task's unit, or the case's lead unit; null for a case that no department led
 * @param state      as it is now, not as it was at the cut-off
 * @param cohortTime the time that lies in the window: received, due, assigned or closed, as the metric's cohort has it
 * @param inFavour   whether it is in the numerator
 * @param seconds    the duration, where the metric is one
 */
public record Member(
        UUID caseId,
        @Schema(nullable = true) UUID taskId,
        String number,
        @Schema(nullable = true) String unit,
        @Schema(nullable = true) String unitName,
        String channel,
        @Schema(nullable = true) String matterCode,
        @Schema(nullable = true) String gridCode,
        String state,
        OffsetDateTime receivedAt,
        OffsetDateTime cohortTime,
        boolean inFavour,
        @Schema(nullable = true) BigDecimal seconds) {

    static Member of(MemberRow row, String unitName) {
        return new Member(
                row.caseId(),
                row.taskId(),
                row.number(),
                row.unit(),
                unitName,
                row.channel(),
                row.matterCode(),
                row.gridCode(),
                row.state(),
                row.receivedAt() == null ? null : Window.local(row.receivedAt()),
                Window.local(row.cohortTime()),
                row.inFavour(),
                row.seconds());
    }
}
