package org.gridwhistle.analytics.fact;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * What one message tells about a callback to the reporter 回访, or of a rating of his 评价. The components are the columns of
 * {@code answer_fact}; the id is made of the case and what tells its answers apart, so that it is the same after a rebuild.
 *
 * @param excludedAt when it was left out of the figures as unreasonable
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(SnakeCaseStrategy.class)
record AnswerFact(
        UUID answerId,
        long version,
        UUID caseId,
        int round,
        Kind kind,
        String outcome,
        String resolved,
        String satisfaction,
        String lastTraceId,
        OffsetDateTime answeredAt,
        OffsetDateTime excludedAt) {

    enum Kind {
        CALLBACK,
        RATING
    }

    private static final String RESIDENT = "RESIDENT";

    static Optional<AnswerFact> of(String type, CaseMessage message, String traceId) {
        return switch (type) {
            case CaseMessage.CALLBACK_RECORDED ->
                Optional.of(answer(Kind.CALLBACK, message.attempt(), message, traceId, message.at(), null));
            case CaseMessage.CALLBACK_EXCLUDED ->
                Optional.of(answer(Kind.CALLBACK, message.attempt(), message, traceId, null, message.at()));
            case CaseMessage.RATED ->
                RESIDENT.equals(message.rater())
                        ? Optional.of(answer(Kind.RATING, 1, message, traceId, message.at(), null))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static AnswerFact answer(
            Kind kind,
            int attempt,
            CaseMessage message,
            String traceId,
            OffsetDateTime answeredAt,
            OffsetDateTime excludedAt) {
        var name = "%s/%d/%s/%d".formatted(message.caseId(), message.round(), kind, attempt);
        return new AnswerFact(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                message.version(),
                message.caseId(),
                message.round(),
                kind,
                message.outcome(),
                message.resolved(),
                message.satisfaction(),
                traceId,
                answeredAt,
                excludedAt);
    }
}
