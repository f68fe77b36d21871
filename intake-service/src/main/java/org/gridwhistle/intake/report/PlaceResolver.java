package org.gridwhistle.intake.report;

import java.util.List;
import java.util.Optional;

import org.gridwhistle.chassis.problem.FieldError;
import org.gridwhistle.intake.reference.City;
import org.gridwhistle.intake.reference.Grid;

/**
 * Finds the grid of a report: by code or label, else by coordinates. Both together must agree, with a tolerance at the edge,
 * since a phone's position is no better. Words alone are kept as they are.
 */
final class PlaceResolver {

    /** Metres. The error of a phone's position between houses. */
    static final double TOLERANCE = 50;

    private final City city;

    PlaceResolver(City city) {
        this.city = city;
    }

    Result resolve(String gridCode, Draft.Point point) {
        if (gridCode == null) {
            return point == null ? place(null, null) : byPoint(point);
        }
        var named = city.gridsCalled(gridCode);
        return switch (named.size()) {
            case 0 -> refused("gridCode", ReportProblem.UNKNOWN_GRID, gridCode);
            case 1 -> byBoth(named.getFirst(), point);
            default -> byAmbiguousLabel(gridCode, named, point);
        };
    }

    private Result byPoint(Draft.Point point) {
        return gridAt(point)
                .map(grid -> place(grid, point))
                .orElseGet(() -> refused("location", ReportProblem.OUTSIDE_CITY, point.lat(), point.lon()));
    }

    private Result byBoth(Grid grid, Draft.Point point) {
        if (point == null || grid.outline().isEmpty() || isAt(grid, point)) {
            return place(grid, point);
        }
        return gridAt(point)
                .map(there -> refused("location", ReportProblem.GRID_AND_PLACE_DISAGREE, grid.label(), there.label()))
                .orElseGet(() -> refused("location", ReportProblem.OUTSIDE_CITY, point.lat(), point.lon()));
    }

    private Result byAmbiguousLabel(String label, List<Grid> named, Draft.Point point) {
        return named.stream()
                .filter(grid -> point != null && isAt(grid, point))
                .findFirst()
                .map(grid -> place(grid, point))
                .orElseGet(() -> refused("gridCode", ReportProblem.AMBIGUOUS_GRID, label, named.size()));
    }

    private Optional<Grid> gridAt(Draft.Point point) {
        return city.gridAt(point.lat(), point.lon(), TOLERANCE);
    }

    private static boolean isAt(Grid grid, Draft.Point point) {
        return grid.metresTo(point.lat(), point.lon()) <= TOLERANCE;
    }

    private Result place(Grid grid, Draft.Point point) {
        return new Result.Found(
                grid == null
                        ? new Place(null, null, point, city.code(), city.code())
                        : new Place(grid.code(), grid.label(), point, grid.code(), grid.county()));
    }

    private static Result refused(String field, ReportProblem problem, Object... args) {
        return new Result.Refused(FieldError.of(field, problem.name(), args));
    }

    sealed interface Result {

        record Found(Place place) implements Result {}

        record Refused(FieldError fault) implements Result {}
    }
}
