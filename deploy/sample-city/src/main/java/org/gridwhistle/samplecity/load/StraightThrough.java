package org.gridwhistle.samplecity.load;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.gridwhistle.samplecity.city.AuthorityLine;
import org.gridwhistle.samplecity.city.City;
import org.gridwhistle.samplecity.city.Grid;
import org.gridwhistle.samplecity.city.Seed;
import org.gridwhistle.samplecity.services.Report;

/**
 * Reports that no person has to look at: a trusted source, a matter, a grid, and in the town's lists one line for the matter, under
 * no condition.
 */
final class StraightThrough {

    private static final Seed SEED = new Seed(77);

    private final String run;
    private final List<Grid> grids;
    private final Map<String, List<AuthorityLine>> lines;

    StraightThrough(City city, String run) {
        this.run = run;
        this.lines = city.authorityLists().stream()
                .collect(Collectors.groupingBy(line -> line.area() + "/" + line.matter()))
                .values()
                .stream()
                .filter(same -> same.size() == 1)
                .map(List::getFirst)
                .filter(line -> line.circumstance().isEmpty())
                .collect(Collectors.groupingBy(AuthorityLine::area));
        this.grids = city.grids().stream()
                .filter(grid -> lines.containsKey(grid.town()))
                .toList();
    }

    /** @param lead the unit in whose queue it will be */
    record Order(Report report, String lead) {}

    Order order(int number) {
        var grid = SEED.pick(grids, "grid", number);
        var line = SEED.pick(lines.get(grid.town()), "line", number);
        var report = new Report(
                "WEIBAOSHI",
                run + "-" + number,
                "压测事件 " + number,
                "由网格巡查上报,请按清单派单。",
                line.matter(),
                grid.code(),
                null,
                null,
                null);
        return new Order(report, line.lead());
    }
}
