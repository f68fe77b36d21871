package org.gridwhistle.samplecity.city;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.union.UnaryUnionOp;

import static org.assertj.core.api.Assertions.assertThat;

class GridMapTest {

    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    @ParameterizedTest
    @EnumSource(CitySize.class)
    @DisplayName("Every grid is a valid polygon, holds its own middle, and overlaps no other grid")
    void disjoint(CitySize size) {
        var grids = City.of(size).grids();
        var polygons = grids.stream().map(GridMapTest::polygon).toList();
        var index = new STRtree();
        polygons.forEach(polygon -> index.insert(polygon.getEnvelopeInternal(), polygon));

        for (var i = 0; i < grids.size(); i++) {
            var polygon = polygons.get(i);
            var middle = grids.get(i).middle();
            assertThat(polygon.isValid()).isTrue();
            assertThat(polygon.contains(GEOMETRY.createPoint(new Coordinate(middle.lonMicro(), middle.latMicro()))))
                    .isTrue();
            for (var near : index.query(polygon.getEnvelopeInternal())) {
                assertThat(near == polygon || !polygon.relate((Polygon) near, "T********"))
                        .as(
                                "%s meets a neighbour only at its border",
                                grids.get(i).code())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(CitySize.class)
    @DisplayName("The grids of a village tile it: together they are one patch as large as their sum")
    void tiling(CitySize size) {
        var villages = City.of(size).grids().stream().collect(Collectors.groupingBy(Grid::village));

        assertThat(villages.values()).allSatisfy(grids -> {
            var polygons = grids.stream().map(GridMapTest::polygon).toList();
            var together = UnaryUnionOp.union(polygons);
            assertThat(together.getArea())
                    .isEqualTo(polygons.stream().mapToDouble(Polygon::getArea).sum());
            assertThat(together.getNumGeometries()).isEqualTo(1);
        });
    }

    @Test
    @DisplayName("The curve visits every cell once and steps to a neighbour each time")
    void curve() {
        var curve = new HilbertCurve(16);
        var cells = java.util.stream.IntStream.range(0, 256).mapToObj(curve::at).toList();

        assertThat(cells).doesNotHaveDuplicates();
        for (var i = 1; i < cells.size(); i++) {
            var step = Math.abs(cells.get(i).x() - cells.get(i - 1).x())
                    + Math.abs(cells.get(i).y() - cells.get(i - 1).y());
            assertThat(step).isEqualTo(1);
        }
    }

    /** In millionths of a degree: whole numbers, so areas are exact. */
    private static Polygon polygon(Grid grid) {
        return GEOMETRY.createPolygon(corners(grid.outline()));
    }

    private static Coordinate[] corners(List<Point> outline) {
        return outline.stream()
                .map(point -> new Coordinate(point.lonMicro(), point.latMicro()))
                .toArray(Coordinate[]::new);
    }
}
