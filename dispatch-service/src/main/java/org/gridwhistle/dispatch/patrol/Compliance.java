package org.gridwhistle.dispatch.patrol;

import java.time.Duration;
import java.util.List;

/**
 * Who kept the rule in a week 巡查达标, and who fell short by what.
 *
 * @param week  as in {@code 2026-W47}
 * @param total how many grids there are
 * @param kept  how many of them kept it
 */
public record Compliance(String week, int owedOutings, long owedSeconds, int total, int kept, List<Line> items) {

    static Compliance of(Week week, PatrolRule rule, List<Line> lines) {
        var kept = (int) lines.stream().filter(Line::kept).count();
        return new Compliance(week.toString(), rule.outings(), rule.time().toSeconds(), lines.size(), kept, lines);
    }

    /** @param worker null if nobody patrolled the grid */
    public record Line(
            String grid,
            String gridLabel,
            String worker,
            int outings,
            long seconds,
            int missingOutings,
            long missingSeconds,
            boolean kept) {

        static Line of(String grid, String label, String worker, int outings, Duration time, PatrolRule rule) {
            var missingOutings = rule.missingOutings(outings);
            var missingTime = rule.missingTime(time);
            return new Line(
                    grid,
                    label,
                    worker,
                    outings,
                    time.toSeconds(),
                    missingOutings,
                    missingTime.toSeconds(),
                    missingOutings == 0 && missingTime.isZero());
        }
    }
}
