package org.gridwhistle.samplecity.city;

import java.util.ArrayList;
import java.util.List;

/** The org tree down to the villages. */
record Areas(CityPlan plan, Names names) {

    static final String CITY = "3299";

    List<Area> make() {
        var areas = new ArrayList<Area>();
        areas.add(new Area(CITY, names.city(), Area.Level.CITY, null));
        for (var county = 0; county < plan.counties(); county++) {
            areas.add(new Area(CITY + digits(county, 2), names.county(county), Area.Level.COUNTY, CITY));
        }
        addTowns(areas);
        addVillages(areas);
        return areas;
    }

    private void addTowns(List<Area> areas) {
        var counties = ofLevel(areas, Area.Level.COUNTY);
        var shares = new Shares(plan.towns(), plan.counties());
        for (var county = 0; county < counties.size(); county++) {
            var parent = counties.get(county).code();
            for (var town = 0; town < shares.size(county); town++) {
                var name = names.nextTown(town < plan.streetsACounty());
                areas.add(new Area(parent + digits(town, 3), name, Area.Level.TOWN, parent));
            }
        }
    }

    /** A street has communities alone; a town has a community or two around its market and villages beyond. */
    private void addVillages(List<Area> areas) {
        var towns = ofLevel(areas, Area.Level.TOWN);
        var shares = new Shares(plan.villages(), plan.towns());
        for (var town = 0; town < towns.size(); town++) {
            var parent = towns.get(town);
            var communities = parent.isStreetOrCommunity() ? shares.size(town) : 1 + shares.size(town) / 10;
            for (var village = 0; village < shares.size(town); village++) {
                var name = names.nextVillage(village < communities);
                areas.add(new Area(parent.code() + digits(village, 3), name, Area.Level.VILLAGE, parent.code()));
            }
        }
    }

    static List<Area> ofLevel(List<Area> areas, Area.Level level) {
        return areas.stream().filter(area -> area.level() == level).toList();
    }

    /** The code's own part of the {@code index}-th child. */
    static String digits(int index, int width) {
        return ("%0" + width + "d").formatted(index + 1);
    }
}
