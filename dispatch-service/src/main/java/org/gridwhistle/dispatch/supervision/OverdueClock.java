package org.gridwhistle.dispatch.supervision;

import java.time.Instant;
import java.util.UUID;

import org.gridwhistle.dispatch.casefile.fact.CaseState;
import org.gridwhistle.dispatch.deadline.CaseClock;
import org.gridwhistle.dispatch.deadline.Urgency;

/**
 * A clock that is overdue 超时.
 *
 * @param taskId null for a clock of the centre
 * @param unit   whose clock it is; null for the centre's
 */
public record OverdueClock(
        UUID caseId,
        String number,
        String title,
        CaseState state,
        Urgency urgency,
        String area,
        CaseClock clock,
        UUID taskId,
        String unit,
        Instant due,
        long overdueSeconds,
        Age age) {}
