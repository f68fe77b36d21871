package org.gridwhistle.dispatch.casefile.event;

import java.time.Instant;
import java.util.UUID;

/**
 * Another case was merged into it.
 *
 * @param handleDue the earlier one of the two cases; null if neither has one
 */
public record CaseAdopted(EventHead head, UUID child, String childNumber, Instant handleDue) implements CaseEvent {

    @Override
    public String text() {
        return childNumber;
    }
}
