package org.gridwhistle.dispatch.merging;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * How likely it is that two reports are about the same thing, and why.
 *
 * @param score          0 to 1
 * @param distance       in metres; null if one of them tells no place
 * @param hours          between them
 * @param wordSimilarity 0 for no common word, 1 for the same words
 */
record Likeness(double score, List<Hint> reasons, Double distance, double hours, double wordSimilarity) {

    private static final double OF_MATTER = 0.4;
    private static final double OF_PLACE = 0.25;
    private static final double OF_TIME = 0.1;
    private static final double OF_WORDS = 0.25;

    private static final int ITEM = 4;
    private static final double SAME_ITEM = 0.6;
    private static final double UNKNOWN = 0.4;
    private static final double SAME_GRID = 0.5;
    private static final int TOLD_WORDS = 6;

    /** Pure; the same both ways round. */
    static Likeness between(Sighting one, Sighting other, Nearness near) {
        var reasons = new ArrayList<Hint>();
        var distance = one.distance(other);
        var hours = one.apart(other).toMinutes() / 60.0;
        var common = one.words().stream().filter(other.words()::contains).toList();
        var words = one.words().isEmpty() || other.words().isEmpty()
                ? 0
                : 2.0 * common.size() / (one.words().size() + other.words().size());
        var score = OF_MATTER * matter(one, other, reasons)
                + OF_PLACE * place(one, other, distance, near, reasons)
                + OF_TIME * time(hours, near, reasons)
                + OF_WORDS * Math.min(1, 2 * words);
        if (!common.isEmpty()) {
            reasons.add(Hint.of(
                    Hint.Code.SIMILAR_WORDS, common.stream().limit(TOLD_WORDS).collect(Collectors.joining("、"))));
        }
        return new Likeness(score, reasons, distance, hours, words);
    }

    private static double matter(Sighting one, Sighting other, List<Hint> reasons) {
        if (one.matterCode() == null || other.matterCode() == null) {
            return UNKNOWN;
        }
        if (one.matterCode().equals(other.matterCode())) {
            reasons.add(Hint.of(Hint.Code.SAME_MATTER, one.matterName()));
            return 1;
        }
        if (Objects.equals(item(one), item(other))) {
            reasons.add(Hint.of(Hint.Code.SAME_ITEM, one.matterName(), other.matterName()));
            return SAME_ITEM;
        }
        return 0;
    }

    private static double place(Sighting one, Sighting other, Double distance, Nearness near, List<Hint> reasons) {
        if (distance == null) {
            var isSameGrid = one.area().equals(other.area());
            if (isSameGrid) {
                reasons.add(Hint.of(Hint.Code.SAME_GRID));
            }
            return isSameGrid ? SAME_GRID : 0;
        }
        if (distance > near.radius()) {
            return 0;
        }
        reasons.add(Hint.of(Hint.Code.NEAR, String.valueOf(Math.round(distance))));
        return 1 - distance / near.radius() / 2;
    }

    private static double time(double hours, Nearness near, List<Hint> reasons) {
        var window = near.window().toMinutes() / 60.0;
        if (hours > window) {
            return 0;
        }
        reasons.add(Hint.of(Hint.Code.CLOSE_IN_TIME, String.valueOf(Math.round(hours))));
        return 1 - hours / window;
    }

    private static String item(Sighting sighting) {
        return sighting.matterCode().substring(0, ITEM);
    }
}
