package org.gridwhistle.dispatch.casefile.event;

import java.time.Instant;

import org.gridwhistle.dispatch.deadline.Urgency;

/** A report became a case. */
public record CaseOpened(
        EventHead head,
        String matterCode,
        String gridCode,
        String channel,
        String source,
        Urgency urgency,
        Instant reportedAt,
        String title)
        implements CaseEvent {

    @Override
    public String text() {
        return title;
    }
}
