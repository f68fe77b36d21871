package org.gridwhistle.dispatch.merging;

import java.util.List;
import java.util.Locale;

import org.gridwhistle.dispatch.wording.Texts;

/**
 * Why two reports may be about the same thing, so that a dispatcher can judge it.
 *
 * @param args the arguments of the code's words, in order
 */
record Hint(Code code, List<String> args) {

    private static final Texts TEXTS = new Texts("merging.hints");

    /** The words stand in the bundles {@code merging/hints}. */
    enum Code {
        SAME_MATTER,
        SAME_ITEM,
        NEAR,
        SAME_GRID,
        CLOSE_IN_TIME,
        SIMILAR_WORDS
    }

    static Hint of(Code code, String... args) {
        return new Hint(code, List.of(args));
    }

    String text(Locale locale) {
        return TEXTS.text(code, args, locale);
    }
}
