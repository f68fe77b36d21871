package org.gridwhistle.analytics.metric;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** So many of so many; some may count in part. */
record Ratio(BigDecimal numerator, long denominator) {

    static final Ratio OF_NOTHING = new Ratio(BigDecimal.ZERO, 0);

    private static final BigDecimal HUNDRED = new BigDecimal("100.00");
    private static final BigDecimal NEARLY_ALL = new BigDecimal("99.99");

    /**
     * In per cent, rounded half up to two decimals, and never up to 100: one open case among a million is still open.
     *
     * @return null where there is nothing to divide by
     */
    BigDecimal percent() {
        if (denominator == 0) {
            return null;
        }
        var rounded = numerator.movePointRight(2).divide(BigDecimal.valueOf(denominator), 2, RoundingMode.HALF_UP);
        return numerator.compareTo(BigDecimal.valueOf(denominator)) < 0 && rounded.compareTo(HUNDRED) >= 0
                ? NEARLY_ALL
                : rounded;
    }
}
