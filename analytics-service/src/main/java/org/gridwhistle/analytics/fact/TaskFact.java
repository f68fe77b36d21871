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
 * @param returnRequestedAt when the unit first asked to return it 退单
 * @param returnedAt        when the centre agreed to that
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
        OffsetDateTime signDue,
        OffsetDateTime arriveDue,
        OffsetDateTime handleDue,
        OffsetDateTime signedAt,
        OffsetDateTime arrivedAt,
        OffsetDateTime returnRequestedAt,
        OffsetDateTime returnedAt,
        OffsetDateTime reworkedAt,
        OffsetDateTime withdrawnAt) {

    static TaskFact of(String type, TaskMessage message, String traceId) {
        var assigned = TaskMessage.ASSIGNED.equals(type);
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
                when(assigned, message.signDue()),
                when(assigned, message.arriveDue()),
                when(assigned, message.handleDue()),
                when(TaskMessage.SIGNED.equals(type), message.signedAt()),
                when(TaskMessage.ARRIVED.equals(type), message.arrivedAt()),
                when(TaskMessage.RETURN_REQUESTED.equals(type), message.requestedAt()),
                when(TaskMessage.RETURNED.equals(type), message.at()),
                when(message.round() > 1, message.at()),
                when(TaskMessage.WITHDRAWN.equals(type), message.at()));
    }

    private static <T> T when(boolean told, T value) {
        return told ? value : null;
    }
}
