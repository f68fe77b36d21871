package org.gridwhistle.dispatch.casefile.event;

import java.time.Instant;

import org.gridwhistle.dispatch.casefile.fact.SuspensionReason;

/**
 * 挂账/缓办: the clocks stand still.
 *
 * @param publicText        for the reporter
 * @param dueWhenSuspended  when it would have been due
 */
public record CaseSuspended(
        EventHead head,
        SuspensionReason reason,
        Instant reviewAt,
        String publicText,
        Instant suspendedAt,
        Instant dueWhenSuspended,
        String note)
        implements CaseEvent {
    @Override
    public String text() {
        return note;
    }
}
