package org.gridwhistle.dispatch.casefile.event;

import java.time.Instant;
import java.util.Set;

import org.gridwhistle.dispatch.deadline.Due;

/** The grid solves it without a department 网格自处置. */
public record SelfHandlingStarted(EventHead head, Instant startedAt, Due handleDue, String note) implements CaseEvent {

    @Override
    public String text() {
        return note;
    }

    @Override
    public Set<Integer> unknownYears() {
        return handleDue.unknownYears();
    }
}
