package org.gridwhistle.intake.likeness;

import java.util.ArrayList;
import java.util.List;

/**
 * How likely it is that two reports are about the same thing, and why 相似度.
 *
 * @param score    0 to 1
 * @param distance in metres; null if one of them tells no degrees
 * @param hours    between them
 */
public record Likeness(double score, List<Reason> reasons, Double distance, double hours) {

    private static final double OF_MATTER = 0.3;
    private static final double OF_PLACE = 0.3;
    private static final double OF_TIME = 0.1;
    private static final double OF_WORDS = 0.3;

    private static final int ITEM_DIGITS = 4;
    private static final double SAME_ITEM = 0.6;
    private static final double UNKNOWN_MATTER = 0.4;
    private static final double SAME_GRID = 0.5;
    private static final double SIMILAR_WORDS = 0.3;
    private static final double MINUTES = 60;

    /** The same both ways round. */
    public static Likeness between(Sighting one, Sighting other, Nearness near) {
        var reasons = new ArrayList<Reason>();
        var distance = one.distance(other);
        var hours = one.apart(other).toMinutes() / MINUTES;
        var score = OF_MATTER * matter(one.matterCode(), other.matterCode(), reasons)
                + OF_PLACE * place(one.area().equals(other.area()), distance, near, reasons)
                + OF_TIME * time(hours, near, reasons)
                + OF_WORDS * words(one.words().similarity(other.words()), reasons);
        return new Likeness(score, List.copyOf(reasons), distance, hours);
    }

    private static double matter(String one, String other, List<Reason> reasons) {
        if (one == null || other == null) {
            return UNKNOWN_MATTER;
        }
        if (one.equals(other)) {
            reasons.add(Reason.of(Reason.Code.SAME_MATTER));
            return 1;
        }
        if (one.regionMatches(0, other, 0, ITEM_DIGITS)) {
            reasons.add(Reason.of(Reason.Code.SAME_ITEM));
            return SAME_ITEM;
        }
        return 0;
    }

    /** At the edge of the radius it still counts half, as much as the same grid without degrees. */
    private static double place(boolean isSameGrid, Double distance, Nearness near, List<Reason> reasons) {
        if (distance == null) {
            if (isSameGrid) {
                reasons.add(Reason.of(Reason.Code.SAME_GRID));
            }
            return isSameGrid ? SAME_GRID : 0;
        }
        if (distance > near.radius()) {
            return 0;
        }
        reasons.add(Reason.of(Reason.Code.NEAR, Math.round(distance)));
        return 1 - distance / near.radius() / 2;
    }

    private static double time(double hours, Nearness near, List<Reason> reasons) {
        var window = near.window().toMinutes() / MINUTES;
        if (hours > window) {
            return 0;
        }
        reasons.add(Reason.of(Reason.Code.CLOSE_IN_TIME, Math.round(hours)));
        return 1 - hours / window;
    }

    private static double words(double similarity, List<Reason> reasons) {
        if (similarity >= SIMILAR_WORDS) {
            reasons.add(Reason.of(Reason.Code.SIMILAR_WORDS, Math.round(100 * similarity)));
        }
        return similarity;
    }
}
