package org.gridwhistle.dispatch.casefile.event;

import java.time.Instant;
import java.util.Set;

import org.gridwhistle.dispatch.casefile.fact.Party;
import org.gridwhistle.dispatch.deadline.Due;

/**
 * 重开: it was not solved after all. The head's round is the new one.
 *
 * @param nth how often it has been opened again now
 */
public record CaseReopened(EventHead head, String reason, Party by, int nth, Instant acceptedAt, Due dispatchDue)
        implements CaseEvent {
    @Override
    public String text() {
        return reason;
    }

    @Override
    public Set<Integer> unknownYears() {
        return dispatchDue.unknownYears();
    }
}
