package org.gridwhistle.dispatch.casefile;

import java.util.Optional;

import org.gridwhistle.dispatch.casefile.event.CaseRated;
import org.gridwhistle.dispatch.casefile.fact.Rating;

/** 评价: what one side thinks of another is kept once. */
final class Rated {

    private Rated() {}

    /** Empty if the same somebody has said it before. */
    static Optional<Steps> note(Case now, Rating rating, Setting setting) {
        return now.file().review().has(rating)
                ? Optional.empty()
                : Optional.of(new Steps(now, setting)
                        .noting(
                                file -> file.review(review -> review.rated(rating)),
                                head -> CaseRated.of(head, rating)));
    }
}
