package org.gridwhistle.analytics.fact;

import java.time.OffsetDateTime;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * What one message tells about a unit's task 部门任务; what it does not tell is null. The components are the columns of {@code task_fact}.
 *
 * @param feedbackAt        when the newest result was handed in; at confirmation that of the accepted round
 * @param contactedAt       when somebody was first reached
 * @param arrivalDisputedAt when the grid denied the arrival 假报到
 * @param returnRequestedAt when the unit first asked to give it away, by return 退单 or transfer 转办
 * @param returnedAt        when the centre agreed to a return
 * @param transferredAt     when the centre agreed to a transfer
 * @param followUpAt        since when it outlives its case as a follow-up 后续任务
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(SnakeCaseStrategy.class)
record TaskFact(
        UUID taskId,
        long version,
        UUID caseId,
        String unit,
        String role,
        Boolean mandatory,
        String state,
        Boolean requiresArrival,
        OffsetDateTime feedbackAt,
        OffsetDateTime confirmedAt,
        String lastTraceId,
        OffsetDateTime assignedAt,
        OffsetDateTime signedAt,
        OffsetDateTime contactedAt,
        OffsetDateTime arrivedAt,
        OffsetDateTime arrivalDisputedAt,
        OffsetDateTime returnRequestedAt,
        OffsetDateTime returnedAt,
        OffsetDateTime transferredAt,
        OffsetDateTime reworkedAt,
        OffsetDateTime withdrawnAt,
        OffsetDateTime followUpAt) {

    private static final String FOLLOW_UP = "FOLLOW_UP";

    static TaskFact of(String type, TaskMessage message, String traceId) {
        var assigned = TaskMessage.ASSIGNED.equals(type);
        var wantsToGiveAway = TaskMessage.RETURN_REQUESTED.equals(type) || TaskMessage.TRANSFER_REQUESTED.equals(type);
        return new TaskFact(
                message.taskId(),
                message.version(),
                message.caseId(),
                message.unit(),
                message.role(),
                message.mandatory(),
                message.state(),
                when(assigned, message.requiresArrival()),
                when(TaskMessage.FEEDBACK_SUBMITTED.equals(type), message.feedbackAt()),
                when(TaskMessage.CONFIRMED.equals(type), message.at()),
                traceId,
                when(assigned, message.assignedAt()),
                when(TaskMessage.SIGNED.equals(type), message.signedAt()),
                when(TaskMessage.CONTACTED.equals(type) && message.hasReachedSomebody(), message.contactedAt()),
                when(TaskMessage.ARRIVED.equals(type), message.arrivedAt()),
                when(TaskMessage.ARRIVAL_DISPUTED.equals(type), message.at()),
                when(wantsToGiveAway, message.requestedAt()),
                when(TaskMessage.RETURNED.equals(type), message.at()),
                when(TaskMessage.TRANSFERRED.equals(type), message.at()),
                when(message.round() > 1, message.at()),
                when(TaskMessage.WITHDRAWN.equals(type), message.at()),
                when(FOLLOW_UP.equals(message.role()), assigned ? message.assignedAt() : message.at()));
    }

    private static <T> T when(boolean told, T value) {
        return told ? value : null;
    }
}
