package org.gridwhistle.analytics.history;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What truly happened to a task. */
public final class TaskStory {

    /** The dates of its clocks, and when they were given. */
    public record Dates(
            OffsetDateTime setAt, OffsetDateTime signDue, OffsetDateTime contactDue, OffsetDateTime arriveDue) {}

    public final UUID id;
    public final CaseStory ofCase;
    public final String unit;
    String role;
    public final OffsetDateTime assignedAt;
    public final List<Dates> dates = new ArrayList<>();
    public boolean requiresArrival;
    public OffsetDateTime signedAt;
    public OffsetDateTime arrivedAt;
    public OffsetDateTime lastFeedbackAt;
    public OffsetDateTime confirmedAt;
    public OffsetDateTime returnRequestedAt;
    public OffsetDateTime returnedAt;
    public OffsetDateTime transferredAt;
    public OffsetDateTime withdrawnAt;
    public OffsetDateTime contactedAt;
    public OffsetDateTime arrivalDisputedAt;
    public OffsetDateTime followUpAt;
    int round;
    int version;

    TaskStory(UUID id, CaseStory ofCase, String unit, String role, OffsetDateTime assignedAt) {
        this.id = id;
        this.ofCase = ofCase;
        this.unit = unit;
        this.role = role;
        this.round = ofCase.round;
        this.assignedAt = assignedAt;
    }

    /** The dates in force at that time. */
    public Dates datesAt(OffsetDateTime cutOff) {
        return CaseStory.last(dates.stream().filter(given -> !given.setAt().isAfter(cutOff)))
                .orElse(null);
    }
}
