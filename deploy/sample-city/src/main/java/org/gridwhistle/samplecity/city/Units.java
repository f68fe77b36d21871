package org.gridwhistle.samplecity.city;

import java.util.ArrayList;
import java.util.List;

import org.apache.commons.csv.CSVRecord;

/**
 * Everybody who can hold a task: centre, departments and utilities of the city and of each county, each town's centre and offices, each
 * village, and a property company in the first community of each town.
 */
record Units(CityPlan plan) {

    static final String TOWN = "TOWN";
    static final String VILLAGE = "VILLAGE";
    static final String PROPERTY = "PROPERTY";

    List<Unit> make(List<Area> areas) {
        var units = new ArrayList<Unit>();
        for (var area : areas) {
            switch (area.level()) {
                case CITY -> addDepartments(units, area, "city");
                case COUNTY -> addDepartments(units, area, "county");
                case TOWN -> addTown(units, area);
                case VILLAGE -> addVillage(units, area);
            }
        }
        return units;
    }

    private void addDepartments(List<Unit> units, Area area, String column) {
        for (var row : Resource.table("/city/departments.csv")) {
            if (hasHere(row, area, column)) {
                units.add(unit(
                        area,
                        row.get("line"),
                        Unit.Kind.valueOf(row.get("kind")),
                        area.name() + row.get(column + "Name"),
                        row.get(column + "Short")));
            }
        }
    }

    private boolean hasHere(CSVRecord row, Area area, String column) {
        var named = !row.get(column + "Name").isEmpty();
        var wanted = area.level() == Area.Level.CITY
                || !row.get("kind").equals(Unit.Kind.DEPARTMENT.name())
                || plan.countyHas(row.get("line"));
        return named && wanted;
    }

    private static void addTown(List<Unit> units, Area town) {
        units.add(unit(town, TOWN, Unit.Kind.TERRITORY, town.name() + "社会治理综合服务中心", "中心"));
        for (var office : Office.all()) {
            units.add(unit(town, office.line(), Unit.Kind.TERRITORY, town.name() + office.name(), office.shortName()));
        }
    }

    private static void addVillage(List<Unit> units, Area village) {
        var body = village.isStreetOrCommunity() ? "居民委员会" : "民委员会";
        units.add(unit(village, VILLAGE, Unit.Kind.TERRITORY, village.name() + body, village.name()));
        if (village.code().endsWith("001")) {
            units.add(unit(village, PROPERTY, Unit.Kind.PROPERTY, village.stem() + "物业服务有限公司", "物业"));
        }
    }

    private static Unit unit(Area area, String line, Unit.Kind kind, String name, String shortName) {
        return new Unit(Unit.code(area.code(), line), name, shortName, area.level(), area.code(), line, kind);
    }
}
