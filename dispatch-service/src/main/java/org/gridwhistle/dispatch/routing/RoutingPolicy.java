package org.gridwhistle.dispatch.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.gridwhistle.dispatch.casefile.lookup.AuthorityKind;
import org.gridwhistle.dispatch.casefile.lookup.AuthorityLine;
import org.gridwhistle.dispatch.reference.view.CatalogMatter;
import org.gridwhistle.dispatch.reference.view.OrgCode;
import org.gridwhistle.dispatch.reference.view.OrgUnit;
import org.gridwhistle.dispatch.reference.view.ReferenceView;

/**
 * Who takes a matter in a grid: those whom the town's authority list 权责清单 names, or else a fallback owner 兜底. A matter that the
 * departments have taken back 收回事项 never goes down to a town or village, whatever a list or the catalog says.
 */
final class RoutingPolicy {

    private final ReferenceView reference;

    RoutingPolicy(ReferenceView reference) {
        this.reference = reference;
    }

    Route route(String grid, CatalogMatter matter) {
        var lines = reference.authorityLines(grid, matter.code());
        var listed = lines.stream()
                .flatMap(line -> follow(line, lines.size() > 1, grid, matter).stream())
                .toList();
        if (!listed.isEmpty()) {
            return new Route(listed);
        }
        var withdrawn = lines.stream().anyMatch(line -> line.kind() == AuthorityKind.WITHDRAWN);
        var why = Reason.of(
                lines.isEmpty() ? Reason.Code.NOT_ON_LIST : Reason.Code.LIST_UNUSABLE,
                reference.areaName(OrgCode.town(grid)));
        return new Route(new Fallback(reference, withdrawn)
                .owner(grid, matter).map(owner -> withTerritory(owner, withdrawn, why, grid, matter)).stream()
                        .toList());
    }

    /** @return empty if the unit that should lead may not, or is there no longer */
    private Optional<Destination> follow(AuthorityLine line, boolean several, String grid, CatalogMatter matter) {
        return reference
                .orgUnit(line.lead())
                .filter(lead -> lead.active() && mayTake(lead, line.kind()))
                .map(lead -> {
                    var reasons = new ArrayList<Reason>();
                    reasons.add(Reason.of(onList(line.kind()), reference.areaName(line.town()), line.code()));
                    if (!line.isUnconditional()) {
                        reasons.add(Reason.of(Reason.Code.CIRCUMSTANCE, line.circumstance()));
                    }
                    if (several) {
                        reasons.add(Reason.of(Reason.Code.SEVERAL_LINES));
                    }
                    return new Destination(lead, cooperating(line, lead, grid, matter, reasons), line, reasons);
                });
    }

    private List<OrgUnit> cooperating(
            AuthorityLine line, OrgUnit lead, String grid, CatalogMatter matter, List<Reason> reasons) {
        var units = new ArrayList<OrgUnit>();
        for (var code : line.cooperating()) {
            var unit = reference.orgUnit(code).filter(OrgUnit::active);
            if (unit.isEmpty()) {
                reasons.add(Reason.of(Reason.Code.INACTIVE_LEFT_OUT, code));
            } else if (!mayTake(unit.get(), line.kind())) {
                reasons.add(
                        Reason.of(Reason.Code.GRASSROOTS_LEFT_OUT, unit.get().name()));
            } else {
                units.add(unit.get());
            }
        }
        if (line.kind() != AuthorityKind.WITHDRAWN) {
            territory(grid, matter)
                    .filter(unit -> !unit.equals(lead) && !units.contains(unit))
                    .forEach(unit -> {
                        units.add(unit);
                        reasons.add(Reason.of(Reason.Code.TERRITORY_JOINS, unit.name()));
                    });
        }
        return List.copyOf(units);
    }

    private Destination withTerritory(
            Fallback.Owner owner, boolean withdrawn, Reason why, String grid, CatalogMatter matter) {
        var joining = withdrawn
                ? List.<OrgUnit>of()
                : territory(grid, matter)
                        .filter(unit -> !unit.equals(owner.unit()))
                        .toList();
        var joins = joining.stream().map(unit -> Reason.of(Reason.Code.TERRITORY_JOINS, unit.name()));
        var reasons = Stream.concat(Stream.of(why, owner.reason()), joins).toList();
        return new Destination(owner.unit(), joining, null, reasons);
    }

    /** A town's list cannot name the village and the property company of a grid, which the catalog calls by their lines of work. */
    private Stream<OrgUnit> territory(String grid, CatalogMatter matter) {
        return reference.unitsOf(OrgCode.village(grid)).stream()
                .filter(OrgUnit::active)
                .filter(unit -> matter.cooperatingLines().contains(unit.line()));
    }

    private static boolean mayTake(OrgUnit unit, AuthorityKind kind) {
        return kind != AuthorityKind.WITHDRAWN || !unit.level().isGrassroots();
    }

    private static Reason.Code onList(AuthorityKind kind) {
        return switch (kind) {
            case BASIC -> Reason.Code.LIST_BASIC;
            case ASSIST -> Reason.Code.LIST_ASSIST;
            case WITHDRAWN -> Reason.Code.LIST_WITHDRAWN;
        };
    }
}
