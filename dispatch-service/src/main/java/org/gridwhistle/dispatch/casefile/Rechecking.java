package org.gridwhistle.dispatch.casefile;

import java.util.SplittableRandom;

import org.gridwhistle.dispatch.casefile.event.RecheckScheduled;
import org.gridwhistle.dispatch.casefile.fact.Recheck;

/** 复查: some cases are looked at again after a while, those that somebody names and those that are drawn. */
final class Rechecking {

    private Rechecking() {}

    /** The draw depends on the case alone, so that it comes out the same whenever it is repeated. */
    static Steps draw(Steps steps) {
        var rules = steps.setting().rules();
        var id = steps.file().id();
        var seed = id.getMostSignificantBits()
                ^ id.getLeastSignificantBits() + steps.file().round();
        return new SplittableRandom(seed).nextDouble() < rules.recheckShare()
                ? plan(steps, new Recheck(steps.setting().now().plus(rules.recheckAfter()), true, null, null))
                : steps;
    }

    static Steps plan(Steps steps, Recheck recheck) {
        return steps.noting(
                file -> file.review(review -> review.rechecking(recheck)),
                head -> new RecheckScheduled(head, recheck.due(), recheck.sampled(), recheck.note()));
    }
}
