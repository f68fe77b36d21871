package org.gridwhistle.samplecity.city;

import java.util.List;

/**
 * Lays the grids out on an invented stretch of coast. Each is a cell of one lattice whose corners are shifted a little: neighbours
 * share their corners, so the grids of a village tile it and never overlap.
 */
record GridMap(Seed seed, HilbertCurve curve) {

    private static final int CENTRE_LON = 120_460_000;
    private static final int CENTRE_LAT = 32_530_000;

    /** About a kilometre each way. */
    private static final int CELL_LON = 10_500;

    private static final int CELL_LAT = 8_300;

    /** Less than a quarter of a cell, so that every cell stays convex. */
    private static final int LARGEST_SHIFT = 5;

    static GridMap of(CityPlan plan, Seed seed) {
        return new GridMap(seed, HilbertCurve.of(plan.grids()));
    }

    List<Point> outline(int grid) {
        var cell = curve.at(grid);
        var first = corner(cell.x(), cell.y());
        return List.of(
                first,
                corner(cell.x() + 1, cell.y()),
                corner(cell.x() + 1, cell.y() + 1),
                corner(cell.x(), cell.y() + 1),
                first);
    }

    private Point corner(int x, int y) {
        return new Point(
                west() + x * CELL_LON + shift(CELL_LON, "lon", x, y),
                south() + y * CELL_LAT + shift(CELL_LAT, "lat", x, y));
    }

    private int shift(int cell, Object... corner) {
        var most = cell / LARGEST_SHIFT;
        return seed.below(2 * most + 1, corner) - most;
    }

    /** The curve fills the western half of its square first. */
    private int west() {
        return CENTRE_LON - curve.side() * CELL_LON / 4;
    }

    private int south() {
        return CENTRE_LAT - curve.side() * CELL_LAT / 2;
    }
}
