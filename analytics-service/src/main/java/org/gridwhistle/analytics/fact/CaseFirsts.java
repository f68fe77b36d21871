package org.gridwhistle.analytics.fact;

import java.time.OffsetDateTime;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * When each thing first happened to a case.
 *
 * @param originalDue the deadline without any extension, as the first closing tells it
 * @param reworkedAt  a check ordered another round 核查返工
 * @param reopenedAt  it was opened again after its closing 重开
 * @param extendedAt  more time was granted 延期
 * @param suspendedAt it stood still 缓办
 * @param repeatedAt  it was found to be reported again 重复
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(SnakeCaseStrategy.class)
record CaseFirsts(
        OffsetDateTime acceptedAt,
        OffsetDateTime selfStartedAt,
        OffsetDateTime dispatchedAt,
        OffsetDateTime originalDue,
        OffsetDateTime reworkedAt,
        OffsetDateTime reopenedAt,
        OffsetDateTime extendedAt,
        OffsetDateTime suspendedAt,
        OffsetDateTime escalatedAt,
        OffsetDateTime repeatedAt) {

    static final CaseFirsts NONE = new CaseFirsts(null, null, null, null, null, null, null, null, null, null);

    /** In these a rework is one of a follow-up task, and the case stays closed. */
    private static final Set<String> CLOSED = Set.of("CLOSED", "EVALUATED");

    static CaseFirsts of(String type, CaseMessage message) {
        var reworked = CaseMessage.REWORK_ORDERED.equals(type) && !CLOSED.contains(message.state());
        var extended = CaseMessage.EXTENSION_DECIDED.equals(type) && message.isApproved();
        return new CaseFirsts(
                when(CaseMessage.ACCEPTED.equals(type), message.acceptedAt()),
                when(CaseMessage.SELF_HANDLING_STARTED.equals(type), message.startedAt()),
                when(CaseMessage.DISPATCHED.equals(type), message.dispatchedAt()),
                when(CaseMessage.CLOSED.equals(type), message.originalHandleDue()),
                when(reworked, message.at()),
                when(CaseMessage.REOPENED.equals(type), message.at()),
                when(extended, message.at()),
                when(CaseMessage.SUSPENDED.equals(type), message.at()),
                when(CaseMessage.ESCALATED.equals(type), message.at()),
                when(CaseMessage.REPEAT_FLAGGED.equals(type), message.at()));
    }

    private static OffsetDateTime when(boolean told, OffsetDateTime time) {
        return told ? time : null;
    }
}
