package org.gridwhistle.samplecity.city;

import java.util.List;
import java.util.Optional;

/**
 * The sample city 澜江市: an org tree, units, authority lists, calendars, sources, deadline rules, rosters and experts, made from a fixed seed. The same size is the
 * same city, byte for byte.
 */
public record City(
        CitySize size,
        Catalog catalog,
        List<Area> areas,
        List<Grid> grids,
        List<MicroGrid> microGrids,
        List<Unit> units,
        List<AuthorityLine> authorityLists,
        List<Calendar> calendars,
        List<Source> sources,
        List<DeadlineRule> deadlineRules,
        List<Roster> rosters,
        List<Expert> experts) {

    /** Code of the city, the root of the org tree. */
    public static final String CODE = Areas.CITY;

    static final Seed SEED = new Seed(20_260_710);

    public static City of(CitySize size) {
        var plan = size.plan();
        var names = new Names(SEED);
        var catalog = Catalog.load();
        var areas = new Areas(plan, names).make();
        var grids = new Grids(plan, names, SEED).make(Areas.ofLevel(areas, Area.Level.VILLAGE));
        var units = new Units(plan).make(areas);
        var lists = new AuthorityLists(catalog, units, SEED).make(Areas.ofLevel(areas, Area.Level.TOWN));
        return new City(
                size,
                catalog,
                areas,
                grids.grids(),
                grids.microGrids(),
                units,
                lists,
                Calendars.make(),
                Source.all(),
                DeadlineRule.all(),
                new Rosters(areas).make(grids.grids()),
                new Experts(areas, names).make());
    }

    public List<Area> areas(Area.Level level) {
        return Areas.ofLevel(areas, level);
    }

    public Optional<Grid> grid(String codeOrLabel) {
        return grids.stream()
                .filter(grid -> grid.code().equals(codeOrLabel) || grid.label().equals(codeOrLabel))
                .findFirst();
    }

    /** All records of the kind as CSV, as they are imported. */
    public String csv(ReferenceKind kind) {
        return ReferenceCsv.of(this, kind);
    }
}
