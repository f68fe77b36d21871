package org.gridwhistle.analytics.metric;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The closure figures 问效 of a window.
 *
 * @param from    first instant of the window
 * @param to      first instant after it
 * @param asOf    the cut-off: nothing that happened later is counted
 * @param groupBy what the groups are
 * @param org     root of the org subtree counted; null for all
 * @param groups  by key; {@code -} holds what belongs to none, so that counts add up to the total
 * @param total   of all groups together
 */
public record ClosureReport(
        OffsetDateTime from,
        OffsetDateTime to,
        OffsetDateTime asOf,
        GroupBy groupBy,
        @Schema(nullable = true) String org,
        List<Group> groups,
        Total total) {

    /** Figures of one group. */
    public record Group(String key, String name, List<Figure> metrics) {}

    /** Figures of all. */
    public record Total(List<Figure> metrics) {}

    /** @param names tells a group's name by its key */
    static ClosureReport of(Question asked, List<CountRow> rows, UnaryOperator<String> names, Locale locale) {
        var byKey = rows.stream()
                .filter(row -> !row.total())
                .collect(Collectors.groupingBy(CountRow::key, TreeMap::new, Collectors.toList()));
        return new ClosureReport(
                asked.window().from(),
                asked.window().to(),
                asked.asOf(),
                asked.groupBy(),
                asked.scope().org(),
                byKey.entrySet().stream()
                        .map(group -> new Group(
                                group.getKey(),
                                names.apply(group.getKey()),
                                figures(asked.metrics(), group.getValue(), locale)))
                        .toList(),
                new Total(figures(
                        asked.metrics(), rows.stream().filter(CountRow::total).toList(), locale)));
    }

    private static List<Figure> figures(List<Metric> metrics, List<CountRow> rows, Locale locale) {
        Map<Metric, CountRow> counts = rows.stream().collect(Collectors.toMap(CountRow::metric, row -> row));
        return metrics.stream()
                .map(metric -> Figure.of(metric, counts.get(metric), locale))
                .toList();
    }
}
