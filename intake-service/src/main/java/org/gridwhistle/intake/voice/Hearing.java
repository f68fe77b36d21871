package org.gridwhistle.intake.voice;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.intake.progress.PublicStatus;
import org.gridwhistle.intake.progress.Wish;

/**
 * How far a report has come, and what its resident said in this round already.
 *
 * @param round of the case
 */
record Hearing(UUID reportId, PublicStatus status, int round, Set<Wish> said) {

    Decision<Hearing, Said> hear(Say say) {
        var wish = say.wish();
        if (said.contains(wish)) {
            return Decision.reject(VoiceProblem.saidAlready(wish));
        }
        if (!wish.fits(status)) {
            return Decision.reject(VoiceProblem.notNow(wish), status.text());
        }
        var all = EnumSet.of(wish, said.toArray(Wish[]::new));
        return Decision.accept(new Hearing(reportId, status, round, all), new Said(say, round));
    }

    /** @param round of the case in which it was said */
    record Said(Say say, int round) {}
}
