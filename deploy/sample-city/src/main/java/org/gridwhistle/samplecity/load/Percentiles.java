package org.gridwhistle.samplecity.load;

import java.util.Collection;

/** Latencies in milliseconds, sorted. */
record Percentiles(double[] sorted) {

    static Percentiles of(Collection<Double> millis) {
        return new Percentiles(
                millis.stream().mapToDouble(Double::doubleValue).sorted().toArray());
    }

    /** The smallest value that at least this share of all does not exceed; NaN of nothing. */
    double at(double share) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        var rank = (int) Math.ceil(share * sorted.length);
        return sorted[Math.max(0, rank - 1)];
    }

    String told() {
        return "p50 %.0f ms, p90 %.0f ms, p99 %.0f ms, max %.0f ms of %,d"
                .formatted(at(0.5), at(0.9), at(0.99), at(1), sorted.length);
    }
}
