package org.gridwhistle.samplecity.simulator;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gridwhistle.samplecity.city.Area;
import org.gridwhistle.samplecity.city.City;
import org.gridwhistle.samplecity.city.Grid;

/** Knows the city as a seat at the centre does: from an address to the grid, and back. */
final class Gazetteer {

    private final Map<String, String> names = new HashMap<>();
    private final List<Grid> grids;
    private final List<Area> villages;
    private final Map<String, Grid> firstGrids = new HashMap<>();

    Gazetteer(City city) {
        city.areas().forEach(area -> names.put(area.code(), area.name()));
        grids = city.grids();
        villages = city.areas(Area.Level.VILLAGE).stream()
                .sorted(Comparator.comparing((Area area) -> area.name().length())
                        .reversed())
                .toList();
        city.grids().forEach(grid -> firstGrids.putIfAbsent(grid.village(), grid));
    }

    /** An address as people say it. */
    String address(Grid grid) {
        return names.get(grid.county()) + names.get(grid.town()) + names.get(grid.village()) + grid.label() + "网格附近";
    }

    /** The grid of an address: the one that it names, or the first of the village that it names. */
    Optional<Grid> find(String address) {
        return grids.stream()
                .filter(grid -> address.contains(grid.label()))
                .findFirst()
                .or(() -> villages.stream()
                        .filter(village -> address.contains(village.name()))
                        .findFirst()
                        .map(village -> firstGrids.get(village.code())));
    }
}
