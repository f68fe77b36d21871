package org.gridwhistle.dispatch.patrol;

import java.time.Duration;

/**
 * What a grid worker owes each week: "每周在网格巡查走访至少5次,累计时间不少于10个小时".
 *
 * @param outings how many patrols at least
 * @param time    how long together at least
 */
public record PatrolRule(int outings, Duration time) {

    int missingOutings(int done) {
        return Math.max(0, outings - done);
    }

    Duration missingTime(Duration done) {
        var missing = time.minus(done);
        return missing.isNegative() ? Duration.ZERO : missing;
    }
}
