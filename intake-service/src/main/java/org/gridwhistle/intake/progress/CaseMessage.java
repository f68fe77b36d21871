package org.gridwhistle.intake.progress;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * What intake reads of the messages on {@code grid.cases}: some fields are only in some of them.
 *
 * @param caseId     the report's id
 * @param state      of the case after it
 * @param reasonCode of a rejection
 * @param resultCode of a closure
 * @param text       of a closure: public words
 * @param tasks      of a dispatch
 * @param decision   on an extension
 * @param publicText why it is suspended, in the public's words
 * @param by         who had it reopened, or appealed
 * @param outcome    of a callback
 * @param master     the case that it is merged into
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record CaseMessage(
        UUID caseId,
        int version,
        Integer round,
        OffsetDateTime at,
        String state,
        String reasonCode,
        String resultCode,
        String text,
        List<Task> tasks,
        String decision,
        OffsetDateTime caseHandleDue,
        String publicText,
        OffsetDateTime reviewAt,
        String by,
        String outcome,
        UUID master) {

    int roundOr1() {
        return round == null ? 1 : round;
    }

    /** A department's part. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Task(String unit, String role) {}
}
