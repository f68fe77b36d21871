package org.gridwhistle.dispatch.routing;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.gridwhistle.dispatch.reference.view.CatalogMatter;
import org.gridwhistle.dispatch.reference.view.OrgCode;
import org.gridwhistle.dispatch.reference.view.OrgUnit;
import org.gridwhistle.dispatch.reference.view.ReferenceView;

/**
 * Who answers for a matter that no list line sends anywhere 兜底: the nearest department of the matter's line of work; the town's
 * centre for what no department leads; the county's government when nobody else is left.
 *
 * @param withdrawn whether the matter must stay above the town
 */
record Fallback(ReferenceView reference, boolean withdrawn) {

    /** The line of work of a town's own centre. */
    private static final String TOWN_LINE = "TOWN";

    /** @param reason which rung of the ladder this is */
    record Owner(OrgUnit unit, Reason reason) {}

    Optional<Owner> owner(String grid, CatalogMatter matter) {
        return department(grid, matter).or(() -> townCentre(grid)).or(() -> countyGovernment(grid));
    }

    private Optional<Owner> department(String grid, CatalogMatter matter) {
        return Stream.of(OrgCode.county(grid), OrgCode.city(grid))
                .flatMap(area -> find(area, unit -> unit.line().equals(matter.leadLine())).stream())
                .findFirst()
                .map(unit -> new Owner(
                        unit, Reason.of(Reason.Code.FALLBACK_DEPARTMENT, reference.lineName(matter.leadLine()))));
    }

    private Optional<Owner> townCentre(String grid) {
        return withdrawn
                ? Optional.empty()
                : find(OrgCode.town(grid), unit -> unit.line().equals(TOWN_LINE))
                        .map(unit -> new Owner(unit, Reason.of(Reason.Code.FALLBACK_TOWN_CENTRE)));
    }

    private Optional<Owner> countyGovernment(String grid) {
        return find(OrgCode.county(grid), unit -> unit.kind() == OrgUnit.Kind.TERRITORY)
                .map(unit -> new Owner(unit, Reason.of(Reason.Code.FALLBACK_COUNTY_GOVERNMENT)));
    }

    private Optional<OrgUnit> find(String area, Predicate<OrgUnit> wanted) {
        return reference.unitsOf(area).stream()
                .filter(OrgUnit::active)
                .filter(wanted)
                .findFirst();
    }
}
