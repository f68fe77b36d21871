package org.gridwhistle.intake.coordinate;

import static java.lang.Math.PI;
import static java.lang.Math.atan2;
import static java.lang.Math.cos;
import static java.lang.Math.hypot;
import static java.lang.Math.sin;

/** The shift of BD-09 against GCJ-02, by the formula in public use: turned and stretched a little around the origin, then moved. */
final class BaiduShift {

    private static final double WAVE = PI * 3000 / 180;
    private static final double NORTH = 0.006;
    private static final double EAST = 0.0065;

    private BaiduShift() {}

    /** GCJ-02 to BD-09. */
    static Position done(Position gcj02) {
        return turned(gcj02.lat(), gcj02.lon(), 1).plus(NORTH, EAST);
    }

    /** BD-09 to GCJ-02. Turned back by the waves of the shifted place it misses by decimetres; walking that back leaves less than a centimetre. */
    static Position undone(Position bd09) {
        var guess = turned(bd09.lat() - NORTH, bd09.lon() - EAST, -1);
        var again = done(guess);
        return guess.plus(bd09.lat() - again.lat(), bd09.lon() - again.lon());
    }

    private static Position turned(double lat, double lon, int sign) {
        var radius = hypot(lat, lon) + sign * 0.00002 * sin(lat * WAVE);
        var angle = atan2(lat, lon) + sign * 0.000003 * cos(lon * WAVE);
        return new Position(radius * sin(angle), radius * cos(angle));
    }
}
