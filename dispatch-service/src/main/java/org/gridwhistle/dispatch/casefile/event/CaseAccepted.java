package org.gridwhistle.dispatch.casefile.event;

import java.time.Instant;
import java.util.Set;

import org.gridwhistle.dispatch.deadline.Due;
import org.gridwhistle.dispatch.deadline.Urgency;

/** Matter, urgency and grid are fixed 立案. */
public record CaseAccepted(
        EventHead head,
        String matterCode,
        Urgency urgency,
        String gridCode,
        Instant acceptedAt,
        Due dispatchDue,
        String note)
        implements CaseEvent {

    @Override
    public String text() {
        return note;
    }

    @Override
    public Set<Integer> unknownYears() {
        return dispatchDue.unknownYears();
    }
}
