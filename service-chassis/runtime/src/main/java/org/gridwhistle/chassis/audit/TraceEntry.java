package org.gridwhistle.chassis.audit;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonRawValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One entry as it is told. Every column that its hash is over stands here, so that whoever has the export can reckon the hashes.
 *
 * @param subject the part of the aggregate that it is about
 * @param change  before and after with the changed fields; free texts by their length alone
 */
@Schema(name = "TraceEntry")
public record TraceEntry(
        UUID aggregateId,
        long seq,
        Instant at,
        String command,
        UUID subject,
        @Schema(nullable = true) String area,
        Deed.Doer actor,
        Origin origin,
        @Schema(nullable = true) String traceId,
        @Schema(nullable = true) String idempotencyKey,

        @JsonRawValue @Schema(implementation = Difference.class)
        String change,

        String previous,
        String hash) {

    static TraceEntry of(Entry entry) {
        var deed = entry.deed();
        return new TraceEntry(
                deed.aggregateId(),
                entry.seq(),
                deed.at(),
                deed.command(),
                deed.subject(),
                deed.area(),
                deed.doer(),
                deed.origin(),
                deed.traceId(),
                deed.idempotencyKey(),
                deed.change(),
                entry.previous(),
                entry.hash());
    }
}
