package org.gridwhistle.samplecity.city;

/**
 * Hilbert's curve through a square lattice: any run along it is one connected, compact patch. So grids in the order of their codes
 * lie side by side, and villages, towns and counties are patches, whatever their numbers.
 */
record HilbertCurve(int side) {

    record Cell(int x, int y) {}

    /** The smallest curve with at least so many cells. */
    static HilbertCurve of(int cells) {
        var side = 1;
        while (side * side < cells) {
            side *= 2;
        }
        return new HilbertCurve(side);
    }

    /** The cell at a distance along the curve; each size of square adds its quadrant, turned as the curve turns. */
    Cell at(int distance) {
        var x = 0;
        var y = 0;
        var rest = distance;
        for (var size = 1; size < side; size *= 2) {
            var right = 1 & (rest / 2);
            var up = 1 & (rest ^ right);
            if (up == 0) {
                if (right == 1) {
                    x = size - 1 - x;
                    y = size - 1 - y;
                }
                var swapped = x;
                x = y;
                y = swapped;
            }
            x += size * right;
            y += size * up;
            rest /= 4;
        }
        return new Cell(x, y);
    }
}
