package org.gridwhistle.dispatch.supervision;

import java.time.Instant;
import java.util.UUID;

import org.gridwhistle.dispatch.casefile.fact.CaseState;
import org.gridwhistle.dispatch.casefile.fact.Tier;
import org.gridwhistle.dispatch.casefile.fact.WhistleLevel;
import org.gridwhistle.dispatch.deadline.Urgency;

/**
 * A hard case 疑难事项 on the list that is crossed off 销号 one by one.
 *
 * @param ageDays      whole days since the report, until it was crossed off
 * @param lead         null while nobody leads it
 * @param nextDue      of its clocks; null if none runs
 * @param crossedOffAt when it was closed; null while it is open, or open again
 */
public record HardCase(
        UUID caseId,
        String number,
        String title,
        CaseState state,
        WhistleLevel level,
        Tier tier,
        Urgency urgency,
        String area,
        String lead,
        Instant reportedAt,
        long ageDays,
        Instant nextDue,
        Instant crossedOffAt) {}
