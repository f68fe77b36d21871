package org.gridwhistle.analytics.fact;

import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * What one message tells about a case 网格事件; what it does not tell is null. The components are the columns of {@code case_fact}.
 *
 * @param version    the case's version, which grows with each change; a report comes before all of them
 * @param feedbackAt when the result of the accepted round was handed in
 * @param rejectedAt when it was refused 不予受理
 * @param excludedAt when it left the figures: refused, merged 并单 or cancelled 作废
 * @param reworkedAt when its second round began 返工
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(SnakeCaseStrategy.class)
record CaseFact(
        UUID caseId,
        long version,
        String number,
        String source,
        String channel,
        String matterCode,
        String gridCode,
        String urgency,
        String state,
        String resultCode,
        Boolean selfHandled,
        OffsetDateTime feedbackAt,
        OffsetDateTime closedAt,
        String lastTraceId,
        OffsetDateTime receivedAt,
        OffsetDateTime acceptedAt,
        OffsetDateTime selfStartedAt,
        OffsetDateTime dispatchedAt,
        OffsetDateTime rejectedAt,
        OffsetDateTime excludedAt,
        OffsetDateTime reworkedAt) {

    private static final long BEFORE_ALL_VERSIONS = -1;
    private static final String REPORTED = "REPORTED";
    private static final String REJECTED = "REJECTED";
    private static final Set<String> EXCLUDED = Set.of(REJECTED, "MERGED", "CANCELLED");

    static CaseFact of(EventMessage message, String traceId) {
        return new CaseFact(
                message.id(),
                BEFORE_ALL_VERSIONS,
                message.number(),
                message.source(),
                message.channel(),
                message.matterCode(),
                message.gridCode(),
                null,
                REPORTED,
                null,
                null,
                null,
                null,
                traceId,
                message.receivedAt(),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static CaseFact of(String type, CaseMessage message, String traceId) {
        var closed = CaseMessage.CLOSED.equals(type);
        return new CaseFact(
                message.caseId(),
                message.version(),
                message.number(),
                message.source(),
                message.channel(),
                message.matterCode(),
                message.gridCode(),
                message.urgency(),
                message.state(),
                when(closed, message.resultCode()),
                when(closed, message.selfHandled()),
                when(closed, message.feedbackAt()),
                when(closed, message.closedAt()),
                traceId,
                message.reportedAt(),
                when(CaseMessage.ACCEPTED.equals(type), message.acceptedAt()),
                when(CaseMessage.SELF_HANDLING_STARTED.equals(type), message.startedAt()),
                when(CaseMessage.DISPATCHED.equals(type), message.dispatchedAt()),
                when(REJECTED.equals(message.state()), message.at()),
                when(EXCLUDED.contains(message.state()), message.at()),
                when(message.round() > 1, message.at()));
    }

    private static <T> T when(boolean told, T value) {
        return told ? value : null;
    }
}
