package org.gridwhistle.dispatch.casefile.event;

import java.time.Instant;
import java.util.Set;

import org.gridwhistle.dispatch.casefile.fact.ResultCode;
import org.gridwhistle.dispatch.deadline.Due;

/**
 * Checked and done 办结.
 *
 * @param text              for the public
 * @param callbackDue       until when the reporter should be called back
 * @param originalHandleDue what handleDue was before any extension
 */
public record CaseClosed(
        EventHead head,
        ResultCode resultCode,
        String text,
        Instant closedAt,
        Instant feedbackAt,
        Instant handleDue,
        boolean selfHandled,
        Checker checkedBy,
        Due callbackDue,
        Instant originalHandleDue)
        implements CaseEvent {

    @Override
    public Set<Integer> unknownYears() {
        return callbackDue.unknownYears();
    }

    /** Who looked. */
    public record Checker(String id, String role) {}
}
