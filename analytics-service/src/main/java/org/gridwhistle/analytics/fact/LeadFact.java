package org.gridwhistle.analytics.fact;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/** A task took the lead 牵头 of its case: by its assignment, or by a change of the lead. Whoever took it last has it. */
@JsonNaming(SnakeCaseStrategy.class)
record LeadFact(UUID taskId, long version, UUID caseId, String unit, OffsetDateTime at) {

    private static final String LEAD = "LEAD";

    static Optional<LeadFact> of(String type, TaskMessage message) {
        if (!LEAD.equals(message.role())) {
            return Optional.empty();
        }
        return switch (type) {
            case TaskMessage.ASSIGNED -> Optional.of(taken(message, message.assignedAt()));
            case TaskMessage.ROLE_CHANGED -> Optional.of(taken(message, message.at()));
            default -> Optional.empty();
        };
    }

    private static LeadFact taken(TaskMessage message, OffsetDateTime at) {
        return new LeadFact(message.taskId(), message.version(), message.caseId(), message.unit(), at);
    }
}
