package org.gridwhistle.samplecity.services;

import java.math.BigDecimal;
import java.util.List;

/** The closure figures 问效 of a window, as analytics tells them. */
public record ClosureReport(List<Group> groups, Total total) {

    /** Figures of one group. */
    public record Group(String key, String name, List<Figure> metrics) {

        public Figure figure(String code) {
            return Figure.among(metrics, code);
        }
    }

    /** Figures of all groups together. */
    public record Total(List<Figure> metrics) {

        public Figure figure(String code) {
            return Figure.among(metrics, code);
        }
    }

    /** A rate with its two counts, or a distribution of times. */
    public record Figure(
            String code,
            String name,
            String cohort,
            long numerator,
            long denominator,
            BigDecimal value,
            long count,
            BigDecimal meanSeconds,
            BigDecimal p50Seconds,
            BigDecimal p90Seconds,
            BigDecimal p95Seconds) {

        private static Figure among(List<Figure> figures, String code) {
            return figures.stream()
                    .filter(figure -> figure.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Analytics tells no " + code));
        }
    }
}
