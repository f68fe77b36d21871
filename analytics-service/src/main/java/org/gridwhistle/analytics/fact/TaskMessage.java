package org.gridwhistle.analytics.fact;

import java.time.OffsetDateTime;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** What facts need of the messages on {@code grid.tasks}: the fields that all of them have, up to {@code at}, and those that some have. */
@JsonIgnoreProperties(ignoreUnknown = true)
record TaskMessage(
        UUID taskId,
        UUID caseId,
        String unit,
        String role,
        Boolean mandatory,
        int round,
        long version,
        String state,
        OffsetDateTime at,
        Boolean requiresArrival,
        OffsetDateTime assignedAt,
        OffsetDateTime signDue,
        OffsetDateTime contactDue,
        OffsetDateTime arriveDue,
        OffsetDateTime signedAt,
        OffsetDateTime contactedAt,
        OffsetDateTime arrivedAt,
        OffsetDateTime feedbackAt,
        OffsetDateTime requestedAt,
        String outcome) {

    static final String FAMILY = "grid.task.";

    static final String ASSIGNED = "grid.task.assigned.v1";
    static final String SIGNED = "grid.task.signed.v1";
    static final String CONTACTED = "grid.task.contacted.v1";
    static final String ARRIVED = "grid.task.arrived.v1";
    static final String ARRIVAL_DISPUTED = "grid.task.arrival-disputed.v1";
    static final String FEEDBACK_SUBMITTED = "grid.task.feedback-submitted.v1";
    static final String RETURN_REQUESTED = "grid.task.return-requested.v1";
    static final String RETURNED = "grid.task.returned.v1";
    static final String TRANSFER_REQUESTED = "grid.task.transfer-requested.v1";
    static final String TRANSFERRED = "grid.task.transferred.v1";
    static final String ROLE_CHANGED = "grid.task.role-changed.v1";
    static final String CONFIRMED = "grid.task.confirmed.v1";
    static final String WITHDRAWN = "grid.task.withdrawn.v1";

    private static final String REACHED = "REACHED";

    /** Somebody was spoken to; a try alone is no contact. */
    boolean hasReachedSomebody() {
        return REACHED.equals(outcome);
    }
}
