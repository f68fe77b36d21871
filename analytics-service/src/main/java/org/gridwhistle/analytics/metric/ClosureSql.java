package org.gridwhistle.analytics.metric;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes the statements over the facts. Figures and lists stand on the same {@link #members}, so they cannot disagree. Parameters:
 * {@code $1} from, {@code $2} to, {@code $3} cut-off, {@code $4} org or null, {@code $5} unit or null, {@code $6} the weight of what counts in part.
 */
final class ClosureSql {

    private ClosureSql() {}

    /** One row a metric and group, and one a metric for its total; one statement, so all of it is seen at one moment. */
    static String figures(List<Metric> metrics, GroupBy groupBy) {
        return metrics.stream()
                .map(metric -> """
                        select '%s' as metric, %s, count(*) as denominator, coalesce(sum(weight), 0) as numerator, %s
                        from (%s) m
                        group by %s
                        """.formatted(
                        metric,
                        groupBy == GroupBy.NONE ? "null as key, true as total" : "key, grouping(key) = 1 as total",
                        metric.isTime() ? TIMES : NO_TIMES,
                        members(metric, groupBy),
                        groupBy == GroupBy.NONE ? "()" : "grouping sets ((key), ())"))
                .collect(Collectors.joining("union all\n"));
    }

    /** {@code $7} key or null, {@code $8} whether the numerator alone, {@code $9} and {@code $10} position or null, {@code $11} limit. */
    static String list(Metric metric, GroupBy groupBy) {
        return """
                select m.id, m.cohort_time, m.case_id, m.task_id, m.number, m.unit, m.channel, m.matter_code, m.grid_code, m.state,
                       m.received_at, m.weight > 0 as in_favour, m.seconds
                from (%s) m
                where ($7::text is null or m.key = $7)
                  and (m.weight > 0 or not $8::boolean)
                  and ($9::timestamptz is null or (m.cohort_time, m.id) > ($9, $10::uuid))
                order by m.cohort_time, m.id
                limit $11
                """.formatted(members(metric, groupBy));
    }

    private static final String TIMES = """
            round(avg(seconds), 3) as mean,
            round(percentile_cont(0.5) within group (order by seconds)::numeric, 3) as p50,
            round(percentile_cont(0.9) within group (order by seconds)::numeric, 3) as p90,
            round(percentile_cont(0.95) within group (order by seconds)::numeric, 3) as p95""";

    private static final String NO_TIMES =
            "null::numeric as mean, null::numeric as p50, null::numeric as p90, null::numeric as p95";

    /** Everyone in the denominator, each with the key of its group and how much it counts in favour. */
    private static String members(Metric metric, GroupBy groupBy) {
        return """
                select f.*, %s as key, %s as seconds, case when %s then 1 when %s then $6::numeric else 0 end as weight
                from (select p.*, p.%s as cohort_time from (%s) p) f
                where f.cohort_time >= $1 and f.cohort_time < $2
                  and %s
                  and ($4::text is null or starts_with(f.grid_code, $4))
                  and ($5::text is null or f.unit = $5)
                """.formatted(
                        groupBy.key(),
                        metric.seconds(),
                        metric.inFavour(),
                        metric.partly(),
                        metric.cohortTime(),
                        metric.population().sql(),
                        metric.counted());
    }
}
