package org.gridwhistle.samplecity.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.gridwhistle.samplecity.services.ClosureReport.Figure;

/** Figures in words. */
final class Figures {

    private static final String NONE = "—";

    private Figures() {}

    /** 98.50%, or a dash where there is no denominator. */
    static String rate(Figure figure) {
        return figure.value() == null ? NONE : figure.value().setScale(2, RoundingMode.HALF_UP) + "%";
    }

    static String seconds(BigDecimal seconds) {
        return seconds == null ? NONE : seconds.setScale(1, RoundingMode.HALF_UP) + " s";
    }

    /** With its counts and its cohort. */
    static String full(Figure figure) {
        if (figure.meanSeconds() != null || figure.code().equals("HANDLING_TIME")) {
            return "%s  (%,d tasks, p50 %s, p90 %s, p95 %s)"
                    .formatted(
                            seconds(figure.meanSeconds()),
                            figure.count(),
                            seconds(figure.p50Seconds()),
                            seconds(figure.p90Seconds()),
                            seconds(figure.p95Seconds()));
        }
        return "%8s  (%,d / %,d, cohort %s)"
                .formatted(rate(figure), figure.numerator(), figure.denominator(), figure.cohort());
    }
}
