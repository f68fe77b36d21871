package org.gridwhistle.dispatch.supervision;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.gridwhistle.dispatch.casefile.fact.Told;
import org.gridwhistle.dispatch.deadline.CaseClock;
import org.gridwhistle.dispatch.deadline.SupervisionStep;

/**
 * A step of the ladder 督办 that was taken.
 *
 * @param version of the case after it
 * @param told    who was told
 */
public record StepTaken(
        UUID caseId,
        String number,
        long version,
        Instant at,
        CaseClock clock,
        UUID taskId,
        String unit,
        SupervisionStep step,
        Instant due,
        List<Told> told) {}
