package org.gridwhistle.intake.likeness;

import java.util.List;

/**
 * Why two reports may be about the same thing.
 *
 * @param args the arguments of the code's words, in order
 */
public record Reason(Code code, List<Long> args) {

    /** The words stand in the bundles {@code similar/reasons}. */
    public enum Code {
        SAME_MATTER,
        SAME_ITEM,
        NEAR,
        SAME_GRID,
        CLOSE_IN_TIME,
        SIMILAR_WORDS
    }

    static Reason of(Code code, Long... args) {
        return new Reason(code, List.of(args));
    }
}
