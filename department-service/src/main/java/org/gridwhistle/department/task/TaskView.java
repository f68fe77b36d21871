package org.gridwhistle.department.task;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.gridwhistle.department.reference.Directory;

/**
 * A task as its unit sees it in the queue.
 *
 * @param unitName   the unit's name, or its code while nobody has told the name
 * @param areaName   the areas the grid lies in, from the top
 * @param visibleAt  since when it stands in the queue
 * @param ageSeconds since it was assigned
 * @param nextDue    the earliest deadline not met yet; null if the unit has none to meet
 * @param overdue    whether that has passed
 */
public record TaskView(
        UUID id,
        UUID caseId,
        String caseNumber,
        String unit,
        String unitName,
        TaskRole role,
        boolean mandatory,
        TaskStatus state,
        int round,
        long version,
        String title,
        String description,
        String matterCode,
        String matterName,
        String urgency,
        String gridCode,
        String gridLabel,
        String areaName,
        Place location,
        Instant assignedAt,
        Instant visibleAt,
        long ageSeconds,
        Instant signDue,
        Instant contactDue,
        Instant arriveDue,
        Instant handleDue,
        Instant returnUntil,
        Instant nextDue,
        boolean overdue,
        NextStep nextStep,
        EvidenceRule evidence,
        boolean remoteArrival,
        CaseBrief.AuthorityLine authorityLine) {

    public static TaskView of(Task task, Directory directory, Instant now) {
        var file = task.file();
        var assignment = file.assignment();
        var brief = assignment.brief();
        var deadlines = file.deadlines();
        return new TaskView(
                task.id(),
                assignment.caseId(),
                brief.number(),
                assignment.unit(),
                directory.unitName(assignment.unit()),
                assignment.role(),
                assignment.mandatory(),
                task.status(),
                file.round(),
                file.version(),
                brief.title(),
                brief.description(),
                brief.matterCode(),
                brief.matterName(),
                brief.urgency(),
                brief.gridCode(),
                brief.gridLabel(),
                directory.areaName(brief.gridCode()),
                brief.location(),
                deadlines.assignedAt(),
                file.visibleAt(),
                Duration.between(deadlines.assignedAt(), now).toSeconds(),
                deadlines.signDue(),
                deadlines.contactDue(),
                deadlines.arriveDue(),
                deadlines.handleDue(),
                deadlines.returnUntil(),
                task.nextDue().orElse(null),
                task.overdueAt(now),
                task.nextStep(),
                brief.evidence(),
                brief.remoteArrival(),
                brief.authorityLine());
    }
}
