package org.gridwhistle.chassis.audit;

import java.time.Instant;
import java.util.UUID;

/**
 * One accepted command of a person: who did when and from where what to what.
 *
 * @param aggregateId    whose chain it joins
 * @param command        the command's name
 * @param subject        the part of the aggregate it is about, or the aggregate itself
 * @param area           where that lies in the org tree, or null
 * @param traceId        of the request
 * @param idempotencyKey as the caller chose it, or null
 * @param change         before and after, as JSON
 */
public record Deed(
        UUID aggregateId,
        Instant at,
        String command,
        UUID subject,
        String area,
        Doer doer,
        Origin origin,
        String traceId,
        String idempotencyKey,
        String change) {

    /** Who did it, in which role, with the right over which area, for which unit. */
    public record Doer(String id, String role, String org, String unit) {}
}
