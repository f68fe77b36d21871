package org.gridwhistle.samplecity.city;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Writes each town's three lists 基本/配合/收回 from what the catalog says about a matter. The nearer a matter is to the ground, the
 * likelier it is basic; the towns differ by a few lines. Some matters have two lines, each with its circumstance.
 */
final class AuthorityLists {

    private static final String ORDINARY = "情节轻微、可当场处置的";
    private static final String JOINT = "需要执法、检测或两个以上单位共同处置的";
    private static final String WITHIN_COUNTY = "属县级权限的";
    private static final String BEYOND_COUNTY = "跨县域或者属市级权限的";

    private final Sorting sorting;
    private final Map<String, Unit> units = new HashMap<>();
    private final Map<String, String> offices = new HashMap<>();

    AuthorityLists(Catalog catalog, List<Unit> units, Seed seed) {
        this.sorting = new Sorting(catalog.matters(), seed);
        units.forEach(unit -> this.units.put(unit.code(), unit));
        for (var office : Office.all()) {
            office.takesFrom().forEach(line -> offices.put(line, office.line()));
        }
    }

    List<AuthorityLine> make(List<Area> towns) {
        return towns.stream().flatMap(this::ofTown).toList();
    }

    private Stream<AuthorityLine> ofTown(Area town) {
        var sorted = sorting.forTown(town.code());
        var lines = new ArrayList<AuthorityLine>();
        for (var matter : sorted.basic()) {
            lines.add(basic(town, matter, sorted.isJoint(matter) ? ORDINARY : ""));
        }
        for (var matter : sorted.assist()) {
            lines.add(assist(town, matter, sorted.isJoint(matter) ? JOINT : ""));
        }
        for (var matter : sorted.withdrawn()) {
            var leads = withdrawnLeads(town, matter, sorted.isSplit(matter));
            for (var level = 0; level < leads.size(); level++) {
                lines.add(withdrawn(town, matter, leads, level));
            }
        }
        return lines.stream();
    }

    private AuthorityLine basic(Area town, Matter matter, String circumstance) {
        var office = offices.getOrDefault(matter.leadLine(), Units.TOWN);
        var lead = Unit.code(town.code(), office);
        return new AuthorityLine(
                code(town, matter, "B"),
                town.code(),
                matter.code(),
                AuthorityLine.Kind.BASIC,
                circumstance,
                lead,
                helpers(town, matter, lead),
                "");
    }

    private AuthorityLine assist(Area town, Matter matter, String circumstance) {
        var lead = nearest(town, matter.leadLine());
        var centre = Unit.code(town.code(), Units.TOWN);
        var helpers = Stream.concat(helpers(town, matter, lead).stream(), Stream.of(centre))
                .distinct()
                .toList();
        return new AuthorityLine(
                code(town, matter, "A"),
                town.code(),
                matter.code(),
                AuthorityLine.Kind.ASSIST,
                circumstance,
                lead,
                helpers,
                "发现上报、现场维护和群众工作,配合%s".formatted(units.get(lead).name()));
    }

    private AuthorityLine withdrawn(Area town, Matter matter, List<String> leads, int level) {
        var circumstance = leads.size() == 1 ? "" : level == 0 ? WITHIN_COUNTY : BEYOND_COUNTY;
        var lead = leads.get(level);
        var helpers = helpers(town, matter, lead).stream()
                .filter(code -> units.get(code).level().compareTo(Area.Level.TOWN) < 0)
                .toList();
        return new AuthorityLine(
                code(town, matter, "W" + (level + 1)),
                town.code(),
                matter.code(),
                AuthorityLine.Kind.WITHDRAWN,
                circumstance,
                lead,
                helpers,
                "");
    }

    private List<String> withdrawnLeads(Area town, Matter matter, boolean split) {
        var near = nearest(town, matter.leadLine());
        var above = Unit.code(Areas.CITY, matter.leadLine());
        return split && !near.equals(above) ? List.of(near, above) : List.of(near);
    }

    /** Villages and property companies depend on the grid, so a town's list cannot name them. */
    private List<String> helpers(Area town, Matter matter, String lead) {
        return matter.cooperatingLines().stream()
                .map(line -> nearest(town, line))
                .filter(Objects::nonNull)
                .filter(code -> !code.equals(lead))
                .distinct()
                .toList();
    }

    /** The unit of a line of work that is nearest to the town, or null. */
    private String nearest(Area town, String line) {
        return Stream.of(town.code(), town.parent(), Areas.CITY)
                .map(area -> Unit.code(area, line))
                .filter(units::containsKey)
                .findFirst()
                .orElse(null);
    }

    private static String code(Area town, Matter matter, String suffix) {
        return town.code() + "-" + matter.code() + "-" + suffix;
    }
}
