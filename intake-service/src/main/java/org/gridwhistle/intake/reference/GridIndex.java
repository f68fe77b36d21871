package org.gridwhistle.intake.reference;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/** Finds grids by code, by label and by place. */
final class GridIndex {

    private final Map<String, List<Grid>> byName = new HashMap<>();
    private final STRtree byPlace = new STRtree();

    /** @param microGrids the code of the grid by the code or label of its micro-grid */
    GridIndex(Collection<Grid> grids, Map<String, String> microGrids) {
        grids.forEach(this::add);
        var byCode = new HashMap<String, Grid>();
        grids.forEach(grid -> byCode.put(grid.code(), grid));
        microGrids.forEach((name, code) -> Optional.ofNullable(byCode.get(code))
                .ifPresent(grid -> byName.putIfAbsent(normal(name), List.of(grid))));
        byPlace.build();
    }

    List<Grid> called(String name) {
        return List.copyOf(byName.getOrDefault(normal(name), List.of()));
    }

    /** The nearest; of those that share the place, a dedicated grid before the general one around it, then the smallest. */
    Optional<Grid> at(double lat, double lon, double toleranceMetres) {
        return around(lat, lon, toleranceMetres).stream()
                .filter(grid -> grid.metresTo(lat, lon) <= toleranceMetres)
                .min(Comparator.comparingDouble((Grid grid) -> grid.metresTo(lat, lon))
                        .thenComparing(grid -> !grid.dedicated())
                        .thenComparing(grid ->
                                grid.outline().map(Outline::squareDegrees).orElse(0.0))
                        .thenComparing(Grid::code));
    }

    private List<Grid> around(double lat, double lon, double metres) {
        var north = metres / Outline.METRES_PER_DEGREE;
        var window = new Envelope(new Coordinate(lon, lat));
        window.expandBy(north / Math.max(0.01, Math.cos(Math.toRadians(lat))), north);
        var found = new ArrayList<Grid>();
        byPlace.query(window, grid -> found.add((Grid) grid));
        return found;
    }

    private void add(Grid grid) {
        byName.computeIfAbsent(normal(grid.code()), name -> new ArrayList<>()).add(grid);
        if (!grid.label().isBlank()) {
            byName.computeIfAbsent(normal(grid.label()), name -> new ArrayList<>())
                    .add(grid);
        }
        grid.outline().ifPresent(outline -> byPlace.insert(outline.envelope(), grid));
    }

    /** People type full-width digits and stray blanks. */
    private static String normal(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).strip();
    }
}
