package org.gridwhistle.department.task;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
 * @param binding    whether a consultation named the unit, so that it may not give the task back
 * @param level      of the whistle; null if the centre told none
 * @param instruction what a follow-up has to look after, or null
 * @param contact    the tries to reach the reporter
 * @param countersign what the grid's worker said of the arrival, or null
 * @param departure  null until the unit has left
 * @param stages     of the handling, in their order; may be none
 * @param extension  the last that was asked for, or null
 * @param suspension asked for or in force
 * @param supervision the last step taken about a clock that still runs, or null
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
        CaseBrief.AuthorityLine authorityLine,
        boolean binding,
        String level,
        String instruction,
        Contacts contact,
        Attendance.Countersign countersign,
        Attendance.Departure departure,
        List<Stage> stages,
        Extensions.Request extension,
        Suspension suspension,
        CaseStanding.Supervision supervision) {

    public static TaskView of(Task task, Directory directory, Instant now) {
        var file = task.file();
        var assignment = file.assignment();
        var brief = assignment.brief();
        var deadlines = file.deadlines();
        var beside = file.proceedings();
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
                brief.authorityLine(),
                assignment.binding(),
                file.standing().level(),
                assignment.instruction(),
                beside.contacts(),
                beside.attendance().countersign(),
                beside.attendance().departure(),
                beside.stages().all(),
                beside.extensions().last().orElse(null),
                beside.suspension(),
                task.supervision().orElse(null));
    }
}
