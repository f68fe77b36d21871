package org.gridwhistle.dispatch.casefile.fact;

import java.time.Instant;
import java.util.List;

import org.gridwhistle.dispatch.deadline.Due;

/**
 * A whistle that somebody has asked for and that waits for a word of who may blow it 待批哨.
 *
 * @param lead          may be null: then who approves names it
 * @param optional      those of the cooperating units that the case need not wait for
 * @param authorityLine the list line that it leans on, if a certain one is meant
 * @param due           until when it should be decided; null in older files, and while it is only a wish
 */
public record PendingWhistle(
        WhistleLevel level,
        String lead,
        List<String> cooperating,
        List<String> optional,
        String authorityLine,
        String requestedBy,
        Instant requestedAt,
        String note,
        Due due) {

    public PendingWhistle {
        cooperating = List.copyOf(cooperating);
        optional = List.copyOf(optional);
    }

    public PendingWhistle until(Due decision) {
        return new PendingWhistle(
                level, lead, cooperating, optional, authorityLine, requestedBy, requestedAt, note, decision);
    }
}
