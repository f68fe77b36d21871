package org.gridwhistle.samplecity.city;

import java.math.BigDecimal;

/** A place in WGS-84, in millionths of a degree so that neighbours share their corners exactly. */
public record Point(int lonMicro, int latMicro) {

    public double lon() {
        return lonMicro / 1e6;
    }

    public double lat() {
        return latMicro / 1e6;
    }

    /** {@code lon lat}, as the CSV of grids has it. */
    String text() {
        return degrees(lonMicro) + ' ' + degrees(latMicro);
    }

    private static String degrees(int micro) {
        return BigDecimal.valueOf(micro, 6).toPlainString();
    }
}
