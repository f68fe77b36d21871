package org.gridwhistle.dispatch.casefile.fact;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.gridwhistle.dispatch.deadline.Due;
import org.gridwhistle.dispatch.deadline.Term;

/**
 * A meeting 会商 that settles which unit a contested task belongs to. Its word binds.
 *
 * @param taskId      the task that its unit wants to give away
 * @param due         until when it has to be settled
 * @param unit        who has to do it; null while the consultation is open
 * @param minutes     null while it is open
 * @param concludedAt null while it is open
 * @param term        what its due time was counted from; null in older files
 */
public record Consultation(
        UUID taskId,
        Instant openedAt,
        Instant due,
        List<String> participants,
        String unit,
        String minutes,
        Instant concludedAt,
        Term term) {

    public Consultation {
        participants = List.copyOf(participants);
    }

    public static Consultation opened(UUID taskId, Instant at, Due due, List<String> participants) {
        return new Consultation(taskId, at, due.at(), participants, null, null, null, due.term());
    }

    /** @param present those who were there, who may be others than those invited */
    public Consultation concluded(String namedUnit, String written, List<String> present, Instant at) {
        return new Consultation(taskId, openedAt, due, present, namedUnit, written, at, term);
    }

    public boolean open() {
        return concludedAt == null;
    }
}
