package org.gridwhistle.analytics.fact;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * What facts need of the messages on {@code grid.cases}: the fields that all of them have, up to {@code state}, and those that some
 * have. A type that is not known here still tells its state.
 *
 * @param handleDue     the case's, but the task's where {@code taskId} is told
 * @param caseHandleDue the case's, where {@code handleDue} is not
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record CaseMessage(
        UUID caseId,
        String number,
        long version,
        int round,
        OffsetDateTime at,
        String state,
        String source,
        String channel,
        String matterCode,
        String gridCode,
        String urgency,
        String mode,
        OffsetDateTime reportedAt,
        OffsetDateTime acceptedAt,
        OffsetDateTime startedAt,
        OffsetDateTime dispatchedAt,
        OffsetDateTime handleDue,
        OffsetDateTime caseHandleDue,
        OffsetDateTime originalHandleDue,
        OffsetDateTime feedbackAt,
        OffsetDateTime closedAt,
        String resultCode,
        Boolean selfHandled,
        String decision,
        String rater,
        Integer attempt,
        String outcome,
        String resolved,
        String satisfaction,
        List<TaskDues> tasks) {

    static final String FAMILY = "grid.case.";

    static final String OPENED = "grid.case.opened.v1";
    static final String ACCEPTED = "grid.case.accepted.v1";
    static final String REJECTED = "grid.case.rejected.v1";
    static final String APPEALED = "grid.case.appealed.v1";
    static final String MERGED = "grid.case.merged.v1";
    static final String UNMERGED = "grid.case.unmerged.v1";
    static final String CANCELLED = "grid.case.cancelled.v1";
    static final String ADOPTED = "grid.case.adopted.v1";
    static final String SELF_HANDLING_STARTED = "grid.case.self-handling-started.v1";
    static final String DISPATCHED = "grid.case.dispatched.v1";
    static final String ESCALATED = "grid.case.escalated.v1";
    static final String RECLASSIFIED = "grid.case.reclassified.v1";
    static final String DEADLINES_TIGHTENED = "grid.case.deadlines-tightened.v1";
    static final String EXTENSION_DECIDED = "grid.case.extension-decided.v1";
    static final String SUSPENDED = "grid.case.suspended.v1";
    static final String RESUMED = "grid.case.resumed.v1";
    static final String REWORK_ORDERED = "grid.case.rework-ordered.v1";
    static final String CLOSED = "grid.case.closed.v1";
    static final String REOPENED = "grid.case.reopened.v1";
    static final String REPEAT_FLAGGED = "grid.case.repeat-flagged.v1";
    static final String RATED = "grid.case.rated.v1";
    static final String CALLBACK_RECORDED = "grid.case.callback-recorded.v1";
    static final String CALLBACK_EXCLUDED = "grid.case.callback-excluded.v1";

    private static final String APPROVED = "APPROVED";

    /** The dates of a unit; those that a message does not change may be missing. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record TaskDues(UUID taskId, OffsetDateTime signDue, OffsetDateTime contactDue, OffsetDateTime arriveDue) {}

    boolean isApproved() {
        return APPROVED.equals(decision);
    }
}
