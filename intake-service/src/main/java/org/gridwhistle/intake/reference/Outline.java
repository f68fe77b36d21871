package org.gridwhistle.intake.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.algorithm.PointLocation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateArrays;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Location;

/** A ring of WGS-84 degrees, x east and y north. */
public final class Outline {

    /** Along a meridian of a sphere with the earth's mean radius. */
    static final double METRES_PER_DEGREE = 111_195;

    private static final int FEWEST_CORNERS = 3;

    private final Coordinate[] ring;

    private Outline(Coordinate[] ring) {
        this.ring = ring;
    }

    /**
     * @param corners pairs of longitude and latitude; the last may repeat the first
     * @return nothing if they enclose no area
     */
    static Optional<Outline> of(List<double[]> corners) {
        var points = corners.stream()
                .filter(corner -> corner.length >= 2)
                .map(corner -> new Coordinate(corner[0], corner[1]))
                .toArray(Coordinate[]::new);
        if (points.length < FEWEST_CORNERS) {
            return Optional.empty();
        }
        var closed = CoordinateArrays.isRing(points) ? points : closed(points);
        return Area.ofRing(closed) > 0 ? Optional.of(new Outline(closed)) : Optional.empty();
    }

    double metresTo(double lat, double lon) {
        var point = new Coordinate(lon, lat);
        return PointLocation.locateInRing(point, ring) == Location.EXTERIOR ? metresToEdge(point) : 0;
    }

    double squareDegrees() {
        return Area.ofRing(ring);
    }

    Envelope envelope() {
        return CoordinateArrays.envelope(ring);
    }

    /** On a plane that touches the earth at the point: exact enough for the few hundred metres that matter here. */
    private double metresToEdge(Coordinate point) {
        var eastward = METRES_PER_DEGREE * Math.cos(Math.toRadians(point.y));
        var here = new Coordinate(0, 0);
        var nearest = Double.POSITIVE_INFINITY;
        for (var i = 1; i < ring.length; i++) {
            var from = metres(point, ring[i - 1], eastward);
            var to = metres(point, ring[i], eastward);
            nearest = Math.min(nearest, Distance.pointToSegment(here, from, to));
        }
        return nearest;
    }

    private static Coordinate metres(Coordinate origin, Coordinate corner, double eastward) {
        return new Coordinate((corner.x - origin.x) * eastward, (corner.y - origin.y) * METRES_PER_DEGREE);
    }

    private static Coordinate[] closed(Coordinate[] points) {
        var closed = Arrays.copyOf(points, points.length + 1);
        closed[points.length] = points[0];
        return closed;
    }
}
