package org.gridwhistle.dispatch.casefile.fact;

import java.time.Instant;
import java.util.List;

/**
 * A whistle that somebody has asked for and that waits for a word of who may blow it 待批哨.
 *
 * @param lead          may be null: then who approves names it
 * @param optional      those of the cooperating units that the case need not wait for
 * @param authorityLine the list line that it leans on, if a certain one is meant
 */
public record PendingWhistle(
        WhistleLevel level,
        String lead,
        List<String> cooperating,
        List<String> optional,
        String authorityLine,
        String requestedBy,
        Instant requestedAt,
        String note) {

    public PendingWhistle {
        cooperating = List.copyOf(cooperating);
        optional = List.copyOf(optional);
    }
}
