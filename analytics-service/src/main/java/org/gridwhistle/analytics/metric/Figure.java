package org.gridwhistle.analytics.metric;

import java.math.BigDecimal;
import java.util.Locale;

import org.gridwhistle.chassis.problem.ProblemTexts;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One metric of one group. */
@Schema(oneOf = {Figure.Rate.class, Figure.Time.class})
public sealed interface Figure {

    Metric code();

    static Figure of(Metric metric, CountRow counts, Locale locale) {
        var name = ProblemTexts.title(metric.name(), locale);
        if (!metric.isTime()) {
            var ratio = counts == null ? Ratio.OF_NOTHING : new Ratio(counts.numerator(), counts.denominator());
            return new Rate(metric, name, metric.cohort(), ratio.numerator(), ratio.denominator(), ratio.percent());
        }
        return counts == null
                ? new Time(metric, name, metric.cohort(), 0, null, null, null, null)
                : new Time(
                        metric,
                        name,
                        metric.cohort(),
                        counts.denominator(),
                        counts.mean(),
                        counts.p50(),
                        counts.p90(),
                        counts.p95());
    }

    /**
     * A share.
     *
     * @param numerator whole, unless some count in part
     * @param value     in per cent with two decimals; null where the denominator is 0
     */
    record Rate(
            Metric code,
            String name,
            Cohort cohort,
            BigDecimal numerator,
            long denominator,
            @Schema(nullable = true) BigDecimal value)
            implements Figure {}

    /** A distribution of durations, in seconds of natural time; null where nothing was counted. */
    record Time(
            Metric code,
            String name,
            Cohort cohort,
            long count,
            @Schema(nullable = true) BigDecimal meanSeconds,
            @Schema(nullable = true) BigDecimal p50Seconds,
            @Schema(nullable = true) BigDecimal p90Seconds,
            @Schema(nullable = true) BigDecimal p95Seconds)
            implements Figure {}
}
