package org.gridwhistle.intake.progress;

import java.util.List;
import java.util.stream.Stream;

/** What a resident may say or ask for by his tracking link, each once a round of his case (居民评单、要求重办、申诉). */
public enum Wish {
    RATE(PublicStatus.CLOSED),
    REOPEN(PublicStatus.CLOSED),
    APPEAL(PublicStatus.REJECTED);

    private final PublicStatus status;

    Wish(PublicStatus status) {
        this.status = status;
    }

    /** Whether a report that has come so far leaves room for it. */
    public boolean fits(PublicStatus now) {
        return status == now;
    }

    static List<Wish> open(PublicStatus now, List<Wish> said) {
        return Stream.of(values())
                .filter(wish -> wish.fits(now) && !said.contains(wish))
                .toList();
    }
}
