package org.gridwhistle.samplecity.city;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the rosters 名册: a vanguard of grid workers in each town, and a commando of volunteers in each county. */
final class Rosters {

    private static final int VANGUARD = 12;
    private static final int COMMANDO = 20;

    private final List<Area> areas;

    Rosters(List<Area> areas) {
        this.areas = areas;
    }

    List<Roster> make(List<Grid> grids) {
        var rosters = new ArrayList<Roster>();
        for (var town : Areas.ofLevel(areas, Area.Level.TOWN)) {
            rosters.add(new Roster(
                    town.code() + "-VANGUARD",
                    town.name() + "党员先锋队",
                    town.code(),
                    "PARTY_VANGUARD",
                    workers(town, grids)));
        }
        for (var county : Areas.ofLevel(areas, Area.Level.COUNTY)) {
            rosters.add(new Roster(
                    county.code() + "-COMMANDO", county.name() + "突击队", county.code(), "COMMANDO", volunteers(county)));
        }
        return rosters;
    }

    /** As the local issuer names them. */
    private static List<String> workers(Area town, List<Grid> grids) {
        var subjects = grids.stream()
                .filter(grid -> grid.code().startsWith(town.code()))
                .limit(VANGUARD)
                .map(grid -> "grid-worker@" + grid.code())
                .toList();
        return led(subjects);
    }

    private static List<String> volunteers(Area county) {
        return led(IntStream.rangeClosed(1, COMMANDO)
                .mapToObj(number -> "volunteer-%s-%02d".formatted(county.code(), number))
                .toList());
    }

    private static List<String> led(List<String> subjects) {
        return Stream.concat(
                        subjects.stream().limit(1).map(subject -> subject + ":队长"),
                        subjects.stream().skip(1).map(subject -> subject + ":队员"))
                .toList();
    }
}
