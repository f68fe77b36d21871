package org.gridwhistle.dispatch.casefile.event;

import java.time.Instant;

import org.gridwhistle.dispatch.casefile.fact.ResultCode;

/**
 * Checked and done 办结.
 *
 * @param text for the public
 */
public record CaseClosed(
        EventHead head,
        ResultCode resultCode,
        String text,
        Instant closedAt,
        Instant feedbackAt,
        Instant handleDue,
        boolean selfHandled,
        Checker checkedBy)
        implements CaseEvent {

    /** Who looked. */
    public record Checker(String id, String role) {}
}
