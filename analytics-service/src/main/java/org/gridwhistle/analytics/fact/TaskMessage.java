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
        OffsetDateTime arriveDue,
        OffsetDateTime handleDue,
        OffsetDateTime signedAt,
        OffsetDateTime arrivedAt,
        OffsetDateTime feedbackAt,
        OffsetDateTime requestedAt) {

    static final String ASSIGNED = "grid.task.assigned.v1";
    static final String SIGNED = "grid.task.signed.v1";
    static final String ARRIVED = "grid.task.arrived.v1";
    static final String FEEDBACK_SUBMITTED = "grid.task.feedback-submitted.v1";
    static final String RETURN_REQUESTED = "grid.task.return-requested.v1";
    static final String RETURNED = "grid.task.returned.v1";
    static final String CONFIRMED = "grid.task.confirmed.v1";
    static final String WITHDRAWN = "grid.task.withdrawn.v1";
}
