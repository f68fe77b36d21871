package org.gridwhistle.analytics.fact;

import java.time.OffsetDateTime;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * What one message tells about a case 网格事件; what it does not tell is null. The components are the columns of {@code case_fact}.
 *
 * @param version the case's version, which grows with each change; a report comes before all of them
 * @param mode    平急状态: in an emergency, or not
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
        String mode,
        String state,
        String resultCode,
        String lastTraceId,
        OffsetDateTime receivedAt,
        @JsonUnwrapped CaseFirsts firsts) {

    private static final long BEFORE_ALL_VERSIONS = -1;
    private static final String REPORTED = "REPORTED";
    private static final String NORMAL = "NORMAL";
    private static final String EMERGENCY = "EMERGENCY";

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
                null,
                REPORTED,
                null,
                traceId,
                message.receivedAt(),
                CaseFirsts.NONE);
    }

    static CaseFact of(String type, CaseMessage message, String traceId) {
        return new CaseFact(
                message.caseId(),
                message.version(),
                message.number(),
                message.source(),
                message.channel(),
                message.matterCode(),
                message.gridCode(),
                message.urgency(),
                mode(type, message),
                message.state(),
                CaseMessage.CLOSED.equals(type) ? message.resultCode() : null,
                traceId,
                message.reportedAt(),
                CaseFirsts.of(type, message));
    }

    /** A case of before there were modes was a normal one; one that an emergency overtakes belongs to it from then on. */
    private static String mode(String type, CaseMessage message) {
        return switch (type) {
            case CaseMessage.OPENED -> message.mode() == null ? NORMAL : message.mode();
            case CaseMessage.DEADLINES_TIGHTENED -> EMERGENCY;
            default -> null;
        };
    }
}
