package org.gridwhistle.intake.likeness;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a text as pairs of neighbouring characters: Chinese is written without blanks, and pairs need no dictionary.
 *
 * @param pairs each once
 */
public record Words(Set<String> pairs) {

    private static final int PAIR = 2;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    public Words {
        pairs = Set.copyOf(pairs);
    }

    /** However its letters are typed: full width or half, large or small. @param texts may be null each */
    public static Words of(String... texts) {
        var pairs = new HashSet<String>();
        for (var text : texts) {
            if (text != null) {
                collect(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT), pairs);
            }
        }
        return new Words(pairs);
    }

    private static void collect(String text, Set<String> pairs) {
        for (var run : BETWEEN.split(text)) {
            for (var i = 0; i + PAIR <= run.length(); i++) {
                pairs.add(run.substring(i, i + PAIR));
            }
        }
    }

    /** Dice's measure: 0 for nothing in common, 1 for the same words. The same both ways round. */
    public double similarity(Words other) {
        if (pairs.isEmpty() || other.pairs.isEmpty()) {
            return 0;
        }
        var common = pairs.stream().filter(other.pairs::contains).count();
        return 2.0 * common / (pairs.size() + other.pairs.size());
    }
}
