package org.gridwhistle.dispatch.casefile.event;

import java.time.Instant;
import java.util.Set;

import org.gridwhistle.dispatch.deadline.Due;

/** All mandatory results are in; somebody else has to look 核查. */
public record CheckRequested(EventHead head, Instant feedbackAt, Due checkDue) implements CaseEvent {

    @Override
    public String text() {
        return null;
    }

    @Override
    public Set<Integer> unknownYears() {
        return checkDue.unknownYears();
    }
}
