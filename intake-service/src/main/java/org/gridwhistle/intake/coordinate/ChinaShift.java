package org.gridwhistle.intake.coordinate;

import static java.lang.Math.PI;
import static java.lang.Math.abs;
import static java.lang.Math.cos;
import static java.lang.Math.max;
import static java.lang.Math.sin;
import static java.lang.Math.sqrt;
import static java.lang.Math.toRadians;

/**
 * The shift of GCJ-02 against WGS-84, by the formula that has been public since 2010: a wavy offset in metres on the Krasovsky
 * ellipsoid. It has no closed inverse.
 */
final class ChinaShift {

    /** Metres: the Krasovsky ellipsoid's semi-major axis. */
    private static final double AXIS = 6_378_245.0;

    private static final double ECCENTRICITY_SQUARED = 0.00669342162296594323;

    /** Degrees; a tenth of a millimetre. */
    private static final double PRECISION = 1e-9;

    private static final int MOST_ROUNDS = 30;

    private ChinaShift() {}

    /** WGS-84 to GCJ-02. */
    static Position done(Position wgs84) {
        if (!isInChina(wgs84)) {
            return wgs84;
        }
        var x = wgs84.lon() - 105;
        var y = wgs84.lat() - 35;
        var latitude = toRadians(wgs84.lat());
        var flatness = 1 - ECCENTRICITY_SQUARED * sin(latitude) * sin(latitude);
        var metresOfRadianNorth = AXIS * (1 - ECCENTRICITY_SQUARED) / (flatness * sqrt(flatness));
        var metresOfRadianEast = AXIS / sqrt(flatness) * cos(latitude);
        return wgs84.plus(
                Math.toDegrees(metresNorth(x, y) / metresOfRadianNorth),
                Math.toDegrees(metresEast(x, y) / metresOfRadianEast));
    }

    /** GCJ-02 to WGS-84, by walking back what the guess misses; the shift changes slowly, so a few rounds do. */
    static Position undone(Position gcj02) {
        var guess = gcj02;
        for (var round = 0; round < MOST_ROUNDS; round++) {
            var shifted = done(guess);
            var north = gcj02.lat() - shifted.lat();
            var east = gcj02.lon() - shifted.lon();
            guess = guess.plus(north, east);
            if (max(abs(north), abs(east)) < PRECISION) {
                break;
            }
        }
        return guess;
    }

    /** As roughly as the formula itself takes it. */
    private static boolean isInChina(Position here) {
        return here.lon() >= 72.004 && here.lon() <= 137.8347 && here.lat() >= 0.8293 && here.lat() <= 55.8271;
    }

    private static double metresNorth(double x, double y) {
        return -100
                + 2 * x
                + 3 * y
                + 0.2 * y * y
                + 0.1 * x * y
                + 0.2 * sqrt(abs(x))
                + ripple(x)
                + wave(20, y, 1, 40, 3)
                + wave(160, y, 12, 320, 30);
    }

    private static double metresEast(double x, double y) {
        return 300
                + x
                + 2 * y
                + 0.1 * x * x
                + 0.1 * x * y
                + 0.1 * sqrt(abs(x))
                + ripple(x)
                + wave(20, x, 1, 40, 3)
                + wave(150, x, 12, 300, 30);
    }

    private static double ripple(double x) {
        return wave(20, x, 1.0 / 6, 20, 0.5);
    }

    private static double wave(double height, double along, double length, double secondHeight, double secondLength) {
        return 2.0 / 3 * (height * sin(PI * along / length) + secondHeight * sin(PI * along / secondLength));
    }
}
