package org.gridwhistle.dispatch.casefile.event;

import java.util.UUID;

import org.gridwhistle.dispatch.casefile.fact.Party;
import org.gridwhistle.dispatch.casefile.fact.Rating;
import org.gridwhistle.dispatch.casefile.fact.Resolved;

/** One side said what it thinks of another 评价; see {@link Rating}. */
public record CaseRated(
        EventHead head,
        Party rater,
        String raterUnit,
        String ratedUnit,
        UUID taskId,
        Resolved resolved,
        Integer score,
        Boolean justified,
        String text)
        implements CaseEvent {
    public static CaseRated of(EventHead head, Rating rating) {
        return new CaseRated(
                head,
                rating.rater(),
                rating.raterUnit(),
                rating.ratedUnit(),
                rating.taskId(),
                rating.resolved(),
                rating.score(),
                rating.justified(),
                rating.text());
    }
}
