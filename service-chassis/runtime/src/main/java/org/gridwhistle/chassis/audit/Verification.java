package org.gridwhistle.chassis.audit;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of a look through the whole log.
 *
 * @param entries     looked at
 * @param chains      of so many aggregates
 * @param anchors     looked at
 * @param unanchored  entries younger than the last anchor
 * @param firstBroken the first fault, or null
 * @param faults      at most a hundred, a chain or an anchor each
 */
@Schema(name = "TraceVerification")
public record Verification(
        boolean verified,
        long entries,
        long chains,
        long anchors,
        long unanchored,
        @Schema(nullable = true) Fault firstBroken,
        List<Fault> faults) {}
