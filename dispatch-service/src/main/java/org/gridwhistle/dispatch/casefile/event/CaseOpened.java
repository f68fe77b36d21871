package org.gridwhistle.dispatch.casefile.event;

import java.time.Instant;
import java.util.UUID;

import org.gridwhistle.dispatch.casefile.lookup.Mode;
import org.gridwhistle.dispatch.deadline.Urgency;

/**
 * A report became a case.
 *
 * @param emergency the gravest emergency in the mode, or null in normal times
 */
public record CaseOpened(
        EventHead head,
        String matterCode,
        String gridCode,
        String channel,
        String source,
        Urgency urgency,
        Instant reportedAt,
        String title,
        Mode mode,
        UUID emergency)
        implements CaseEvent {

    @Override
    public String text() {
        return title;
    }
}
