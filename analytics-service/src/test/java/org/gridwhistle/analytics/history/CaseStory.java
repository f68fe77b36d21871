package org.gridwhistle.analytics.history;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What truly happened to a case. */
public final class CaseStory {

    /** A deadline, and when it was promised. */
    public record Promise(OffsetDateTime setAt, OffsetDateTime due) {}

    public final UUID id;
    public final String number;
    public final String channel;
    public final String grid;
    public final OffsetDateTime receivedAt;
    public String matter;
    public OffsetDateTime acceptedAt;
    public OffsetDateTime selfStartedAt;
    public OffsetDateTime excludedAt;
    public OffsetDateTime reworkedAt;
    public OffsetDateTime acceptedFeedbackAt;
    public OffsetDateTime closedAt;
    public boolean selfHandled;
    public final List<Promise> promises = new ArrayList<>();
    public final List<TaskStory> tasks = new ArrayList<>();
    int round = 1;
    int version;

    CaseStory(UUID id, String number, String channel, String grid, String matter, OffsetDateTime receivedAt) {
        this.id = id;
        this.number = number;
        this.channel = channel;
        this.grid = grid;
        this.matter = matter;
        this.receivedAt = receivedAt;
    }

    /** The unit that had the lead last, at that time; null if none had. */
    public String leadAt(OffsetDateTime cutOff) {
        return tasks.stream()
                .filter(task -> task.lead && !task.assignedAt.isAfter(cutOff))
                .reduce((earlier, later) -> later)
                .map(task -> task.unit)
                .orElse(null);
    }

    /** The deadline in force at that time; null if none was. */
    public OffsetDateTime dueAt(OffsetDateTime cutOff) {
        return promises.stream()
                .filter(promise -> !promise.setAt().isAfter(cutOff))
                .reduce((earlier, later) -> later)
                .map(Promise::due)
                .orElse(null);
    }
}
