package org.gridwhistle.chassis.audit;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * All that people did to one aggregate, in the order they did it.
 *
 * @param verified    whether the chain is whole and no entry was changed
 * @param firstBroken what speaks against it, or null
 */
@Schema(name = "Trace")
public record TraceView(
        UUID id, boolean verified, @Schema(nullable = true) Fault firstBroken, List<TraceEntry> entries) {}
