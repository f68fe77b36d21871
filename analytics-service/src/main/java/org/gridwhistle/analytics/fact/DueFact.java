package org.gridwhistle.analytics.fact;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * A promise to have a case handled by a time 办理时限. A case may get more than one: its grid hands it up, another unit takes over, it is
 * extended, stands still, turns out to be another matter. Rework makes none, so lateness of the first round stays.
 */
@JsonNaming(SnakeCaseStrategy.class)
record DueFact(UUID caseId, long version, OffsetDateTime setAt, OffsetDateTime due) {

    static Optional<DueFact> of(String type, CaseMessage message) {
        return Optional.ofNullable(promised(type, message))
                .map(due -> new DueFact(message.caseId(), message.version(), message.at(), due));
    }

    private static OffsetDateTime promised(String type, CaseMessage message) {
        return switch (type) {
            case CaseMessage.DISPATCHED,
                    CaseMessage.SELF_HANDLING_STARTED,
                    CaseMessage.RECLASSIFIED,
                    CaseMessage.RESUMED,
                    CaseMessage.DEADLINES_TIGHTENED,
                    CaseMessage.ADOPTED -> message.handleDue();
            case CaseMessage.EXTENSION_DECIDED -> message.isApproved() ? message.caseHandleDue() : null;
            default -> null;
        };
    }
}
