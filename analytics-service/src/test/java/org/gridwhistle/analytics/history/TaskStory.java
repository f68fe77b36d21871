package org.gridwhistle.analytics.history;

import java.time.OffsetDateTime;
import java.util.UUID;

/** What truly happened to a task. */
public final class TaskStory {

    public final UUID id;
    public final CaseStory ofCase;
    public final String unit;
    public final boolean lead;
    public final OffsetDateTime assignedAt;
    public OffsetDateTime signDue;
    public OffsetDateTime arriveDue;
    public boolean requiresArrival;
    public OffsetDateTime signedAt;
    public OffsetDateTime arrivedAt;
    public OffsetDateTime lastFeedbackAt;
    public OffsetDateTime confirmedAt;
    public OffsetDateTime returnRequestedAt;
    public OffsetDateTime returnedAt;
    public OffsetDateTime withdrawnAt;
    int round = 1;
    int version;

    TaskStory(UUID id, CaseStory ofCase, String unit, boolean lead, OffsetDateTime assignedAt) {
        this.id = id;
        this.ofCase = ofCase;
        this.unit = unit;
        this.lead = lead;
        this.assignedAt = assignedAt;
    }
}
