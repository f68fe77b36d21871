package org.gridwhistle.analytics.fact;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * A promise to have a case handled by a time 办理时限. A case may get more than one: its grid hands it up, a unit returns it and another
 * takes over. Rework makes none, so lateness of the first round stays.
 */
@JsonNaming(SnakeCaseStrategy.class)
record DueFact(UUID caseId, long version, OffsetDateTime setAt, OffsetDateTime due) {

    static Optional<DueFact> of(String type, CaseMessage message) {
        var promises = CaseMessage.DISPATCHED.equals(type) || CaseMessage.SELF_HANDLING_STARTED.equals(type);
        return promises && message.handleDue() != null
                ? Optional.of(new DueFact(message.caseId(), message.version(), message.at(), message.handleDue()))
                : Optional.empty();
    }
}
