package org.gridwhistle.analytics.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes the one statement that merges a batch of pieces into a table of facts. There are two kinds of columns: of a NEWEST one the
 * value of the highest version holds, of a FIRST one the earliest time. Either way the outcome is the same whichever topic is read
 * first, and a piece that is merged again changes nothing.
 *
 * <p>The batch travels as one JSON array of {@code $1}: each column is named once, and what a message does not tell costs nothing.
 * Keys are sorted, so that two batches that meet wait for each other and do not deadlock.
 */
final class FactTableSql {

    private final String table;
    private final String key;
    private final List<Column> columns = new ArrayList<>();

    FactTableSql(String table, String key) {
        this.table = table;
        this.key = key;
    }

    FactTableSql newest(String type, String... names) {
        for (var name : names) {
            columns.add(new Column(
                    name,
                    type,
                    "(array_agg(%1$s order by version desc, nr desc) filter (where %1$s is not null))[1]"
                            .formatted(name),
                    "case when excluded.version >= f.version then coalesce(excluded.%1$s, f.%1$s) else coalesce(f.%1$s, excluded.%1$s) end"
                            .formatted(name)));
        }
        return this;
    }

    FactTableSql first(String type, String... names) {
        for (var name : names) {
            columns.add(
                    new Column(name, type, "min(%s)".formatted(name), "least(f.%1$s, excluded.%1$s)".formatted(name)));
        }
        return this;
    }

    String merge() {
        return """
                insert into %1$s as f (%2$s, version, %3$s)
                select %2$s, max(version), %4$s
                from rows from (json_to_recordset($1::text::json) as (%2$s uuid, version bigint, %5$s))
                     with ordinality as d(%2$s, version, %3$s, nr)
                group by %2$s order by %2$s
                on conflict (%2$s) do update set version = greatest(f.version, excluded.version), %6$s
                """.formatted(
                        table,
                        key,
                        list(Column::name),
                        list(Column::withinBatch),
                        list(column -> column.name() + " " + column.type()),
                        list(column -> column.name() + " = " + column.withStored()));
    }

    private String list(Function<Column, String> part) {
        return columns.stream().map(part).collect(Collectors.joining(", "));
    }

    /**
     * @param withinBatch what the pieces of one key come to
     * @param withStored  what that and the stored row come to
     */
    private record Column(String name, String type, String withinBatch, String withStored) {}
}
