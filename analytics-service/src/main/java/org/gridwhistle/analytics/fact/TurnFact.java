package org.gridwhistle.analytics.fact;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * A turn in how a case stands to the figures. The newest one before a cut-off holds; a case without any is open.
 *
 * @param feedbackAt  of a closing: when the accepted result was handed in
 * @param selfHandled of a closing: whether its grid did it
 */
@JsonNaming(SnakeCaseStrategy.class)
record TurnFact(
        UUID caseId,
        long version,
        OffsetDateTime at,
        int round,
        Standing standing,
        OffsetDateTime feedbackAt,
        Boolean selfHandled) {

    enum Standing {
        /** Came back: reopened 重开, resumed, parted again 拆单, or heard once more after an appeal 申诉. */
        OPEN,
        /** 挂账/缓办. */
        SUSPENDED,
        CLOSED,
        /** Left the figures: refused 不予受理, merged 并单 or cancelled 作废. */
        EXCLUDED
    }

    static Optional<TurnFact> of(String type, CaseMessage message) {
        return standing(type)
                .map(standing -> new TurnFact(
                        message.caseId(),
                        message.version(),
                        standing == Standing.CLOSED ? message.closedAt() : message.at(),
                        message.round(),
                        standing,
                        standing == Standing.CLOSED ? message.feedbackAt() : null,
                        message.selfHandled()));
    }

    private static Optional<Standing> standing(String type) {
        return switch (type) {
            case CaseMessage.REOPENED, CaseMessage.RESUMED, CaseMessage.UNMERGED, CaseMessage.APPEALED ->
                Optional.of(Standing.OPEN);
            case CaseMessage.SUSPENDED -> Optional.of(Standing.SUSPENDED);
            case CaseMessage.CLOSED -> Optional.of(Standing.CLOSED);
            case CaseMessage.REJECTED, CaseMessage.MERGED, CaseMessage.CANCELLED -> Optional.of(Standing.EXCLUDED);
            default -> Optional.empty();
        };
    }
}
