package org.gridwhistle.analytics.fact;

import java.time.OffsetDateTime;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * What facts need of the messages on {@code grid.cases}: the fields that all of them have, up to {@code state}, and those that some
 * have. A type that is not known here still tells its state.
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
        OffsetDateTime reportedAt,
        OffsetDateTime acceptedAt,
        OffsetDateTime startedAt,
        OffsetDateTime dispatchedAt,
        OffsetDateTime handleDue,
        OffsetDateTime feedbackAt,
        OffsetDateTime closedAt,
        String resultCode,
        Boolean selfHandled) {

    static final String ACCEPTED = "grid.case.accepted.v1";
    static final String SELF_HANDLING_STARTED = "grid.case.self-handling-started.v1";
    static final String DISPATCHED = "grid.case.dispatched.v1";
    static final String CLOSED = "grid.case.closed.v1";
}
