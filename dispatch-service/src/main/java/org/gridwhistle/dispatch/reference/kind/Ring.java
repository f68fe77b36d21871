package org.gridwhistle.dispatch.reference.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.gridwhistle.chassis.problem.FieldError;

import com.fasterxml.jackson.databind.JsonNode;

/** The outline of an area: closed, of at least three corners, never crossing itself. */
record Ring(List<Point> points) {

    /** The rule over a field of {@link PointType}s; a field left out is not judged. */
    static Rule rule(String field) {
        return (body, known) -> {
            var corners = body.path(field);
            return corners.isEmpty() ? Stream.empty() : of(corners).faults(field);
        };
    }

    static Ring of(JsonNode corners) {
        var points = new ArrayList<Point>();
        corners.forEach(corner ->
                points.add(new Point(corner.get(0).doubleValue(), corner.get(1).doubleValue())));
        return new Ring(points);
    }

    private Stream<FieldError> faults(String field) {
        if (points.stream().distinct().count() < 3) {
            return Stream.of(Fault.TOO_FEW_POINTS.at(field));
        }
        if (!points.getFirst().equals(points.getLast())) {
            return Stream.of(Fault.RING_NOT_CLOSED.at(field));
        }
        return crossesItself() ? Stream.of(Fault.RING_CROSSES_ITSELF.at(field)) : Stream.empty();
    }

    /** Two sides may meet only where one follows the other. */
    boolean crossesItself() {
        var sides = points.size() - 1;
        for (var i = 0; i < sides; i++) {
            for (var j = i + 1; j < sides; j++) {
                var neighbours = j == i + 1 || i == 0 && j == sides - 1;
                if (neighbours ? foldsBack(i, j) : meet(i, j)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean meet(int i, int j) {
        var a = points.get(i);
        var b = points.get(i + 1);
        var c = points.get(j);
        var d = points.get(j + 1);
        var crossing = Point.side(a, b, c) * Point.side(a, b, d) < 0 && Point.side(c, d, a) * Point.side(c, d, b) < 0;
        return crossing || c.isOn(a, b) || d.isOn(a, b) || a.isOn(c, d) || b.isOn(c, d);
    }

    /** A side of no length, or one that runs back over the side before it. */
    private boolean foldsBack(int i, int j) {
        var first = j == i + 1 ? i : j;
        var second = j == i + 1 ? j : i;
        var a = points.get(first);
        var shared = points.get(first + 1);
        var c = points.get(second + 1);
        return a.equals(shared) || shared.equals(c) || a.isOn(shared, c) || c.isOn(a, shared);
    }

    /** A corner in degrees. */
    record Point(double x, double y) {

        /** On which side of the line {@code ab} the point lies: the sign of the turn. */
        static double side(Point a, Point b, Point point) {
            return Math.signum((b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x));
        }

        boolean isOn(Point a, Point b) {
            return side(a, b, this) == 0
                    && x >= Math.min(a.x, b.x)
                    && x <= Math.max(a.x, b.x)
                    && y >= Math.min(a.y, b.y)
                    && y <= Math.max(a.y, b.y);
        }
    }
}
