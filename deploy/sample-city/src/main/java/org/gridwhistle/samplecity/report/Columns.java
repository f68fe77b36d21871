package org.gridwhistle.samplecity.report;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Text in columns on a terminal, where a Chinese character is two cells wide. */
final class Columns {

    private static final int FIRST = 36;
    private static final int OTHERS = 12;

    private Columns() {}

    static String line(String first, String... others) {
        return "  " + padded(first, FIRST)
                + Arrays.stream(others).map(Columns::right).collect(Collectors.joining());
    }

    static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    private static String right(String text) {
        return " ".repeat(Math.max(1, OTHERS - width(text))) + text;
    }

    /** In cells of a terminal. */
    static int width(String text) {
        return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
    }

    private static boolean isWide(int codePoint) {
        return Character.isIdeographic(codePoint)
                || codePoint >= 0x3000 && codePoint <= 0x303F
                || codePoint >= 0xFF01 && codePoint <= 0xFF60;
    }
}
