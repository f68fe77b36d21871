package org.gridwhistle.samplecity.city;

import java.util.ArrayList;
import java.util.List;

/** Splits the villages into grids, and the general grids into micro-grids. */
record Grids(CityPlan plan, Names names, Seed seed) {

    private static final int FEWEST_HOUSEHOLDS = 50;
    private static final int MOST_HOUSEHOLDS = 100;

    /** Micro-grids first: a grid has as many households as its micro-grids have. */
    record Made(List<Grid> grids, List<MicroGrid> microGrids) {}

    Made make(List<Area> villages) {
        var map = GridMap.of(plan, seed);
        var grids = new ArrayList<Grid>();
        var microGrids = new ArrayList<MicroGrid>();
        var dedicated = new Shares(plan.dedicatedGrids(), plan.grids());
        var split = new Shares(plan.microGrids(), plan.generalGrids());
        var shares = new Shares(plan.grids(), villages.size());
        var general = 0;
        for (var village = 0; village < villages.size(); village++) {
            for (var number = 0; number < shares.size(village); number++) {
                var place = grids.size();
                var grid = grid(villages.get(village), number, map.outline(place));
                if (dedicated.size(place) > 0) {
                    grids.add(grid);
                } else {
                    var parts = microGrids(grid, split.size(general++));
                    microGrids.addAll(parts);
                    grids.add(general(grid, parts));
                }
            }
        }
        return new Made(grids, microGrids);
    }

    private Grid grid(Area village, int number, List<Point> outline) {
        var code = village.code() + Areas.digits(number, 3);
        var label = village.stem() + Areas.digits(number, 3);
        return new Grid(
                code,
                label,
                Grid.Kind.DEDICATED,
                village.code(),
                label + "网格党支部",
                names.person("网格长", code),
                0,
                outline);
    }

    private static Grid general(Grid grid, List<MicroGrid> parts) {
        var households = parts.stream().mapToInt(MicroGrid::households).sum();
        return new Grid(
                grid.code(),
                grid.label(),
                Grid.Kind.GENERAL,
                grid.village(),
                grid.partyBranch(),
                grid.worker(),
                households,
                grid.outline());
    }

    private List<MicroGrid> microGrids(Grid grid, int count) {
        var parts = new ArrayList<MicroGrid>();
        for (var number = 0; number < count; number++) {
            var code = grid.code() + Areas.digits(number, 2);
            var label = grid.label() + "-" + Areas.digits(number, 2);
            var households =
                    FEWEST_HOUSEHOLDS + seed.below(MOST_HOUSEHOLDS - FEWEST_HOUSEHOLDS + 1, "households", code);
            parts.add(new MicroGrid(code, label, grid.code(), households, names.person("联络员", code)));
        }
        return parts;
    }
}
