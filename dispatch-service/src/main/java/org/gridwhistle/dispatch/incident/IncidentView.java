package org.gridwhistle.dispatch.incident;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Many reports of one thing 同源事件.
 *
 * @param automatic whether a storm made it
 * @param area      the town of its first report
 * @param cases     how many belong to it
 * @param openCases how many of them are open
 * @param closedAt  null while it goes on
 * @param caseIds   null in a list
 */
public record IncidentView(
        UUID id,
        String title,
        boolean automatic,
        String area,
        String matterCode,
        Instant openedAt,
        String openedBy,
        int cases,
        int openCases,
        Instant closedAt,
        String closedBy,
        List<UUID> caseIds) {}
