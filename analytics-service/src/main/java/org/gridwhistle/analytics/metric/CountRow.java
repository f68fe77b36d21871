package org.gridwhistle.analytics.metric;

import java.math.BigDecimal;

import io.vertx.mutiny.sqlclient.Row;

/** A metric's counts for one group, or for all of them together. */
record CountRow(
        Metric metric,
        String key,
        boolean total,
        long denominator,
        BigDecimal numerator,
        BigDecimal mean,
        BigDecimal p50,
        BigDecimal p90,
        BigDecimal p95) {

    static CountRow of(Row row) {
        return new CountRow(
                Metric.valueOf(row.getString("metric")),
                row.getString("key"),
                row.getBoolean("total"),
                row.getLong("denominator"),
                row.getBigDecimal("numerator"),
                row.getBigDecimal("mean"),
                row.getBigDecimal("p50"),
                row.getBigDecimal("p90"),
                row.getBigDecimal("p95"));
    }
}
