package org.gridwhistle.dispatch.filing;

import java.util.Set;
import java.util.UUID;

import org.gridwhistle.dispatch.casefile.ResidentsWish;
import org.gridwhistle.dispatch.casefile.fact.Resolved;
import org.gridwhistle.dispatch.closure.Reopen;
import org.gridwhistle.dispatch.evaluation.RateAsResident;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** What this service reads of the messages by which a resident comes back to his report: {@code rated}, {@code reopen-requested}, {@code appealed}. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ResidentsWord(UUID eventId, Resolved resolved, Integer score, String text, String reason) {

    static final String RATED = "grid.event.rated.v1";
    static final String REOPEN_REQUESTED = "grid.event.reopen-requested.v1";
    static final String APPEALED = "grid.event.appealed.v1";

    static boolean isKnown(String type) {
        return Set.of(RATED, REOPEN_REQUESTED, APPEALED).contains(type);
    }

    ResidentsWish command(String type) {
        return switch (type) {
            case RATED -> new ResidentsWish(eventId, type, said -> new RateAsResident(resolved, score, said), text);
            case REOPEN_REQUESTED -> new ResidentsWish(eventId, type, Reopen::new, reason);
            default -> new ResidentsWish(eventId, type, Appeal::new, reason);
        };
    }
}
