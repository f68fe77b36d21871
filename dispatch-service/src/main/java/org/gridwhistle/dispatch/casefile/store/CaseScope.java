package org.gridwhistle.dispatch.casefile.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.gridwhistle.chassis.security.Caller;
import org.gridwhistle.chassis.security.Roles;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.Reach;

/**
 * What a caller may see: the centre its part of the org tree, a grid worker his grid, a unit the cases it has a live task of.
 *
 * @param areas codes, each for its subtree; empty for everywhere
 * @param unit  empty unless only a unit's cases may be seen
 */
public record CaseScope(Optional<List<String>> areas, Optional<String> unit) {

    private static final String[] CENTRE = {
        Roles.DISPATCHER, Roles.CENTRE_LEADER, Roles.ANALYST, Roles.ADMIN, Roles.GRID_WORKER
    };

    public static CaseScope of(Caller caller) {
        if (caller.has(Roles.ADMIN) && caller.org() == null) {
            return new CaseScope(Optional.empty(), Optional.empty());
        }
        var areas = Reach.of(caller, CENTRE).areas();
        var isOfUnit = Stream.of(Roles.HANDLER, Roles.UNIT_HEAD).anyMatch(caller::has);
        return areas.isEmpty() && isOfUnit && caller.unit() != null
                ? new CaseScope(Optional.empty(), Optional.of(caller.unit()))
                : new CaseScope(Optional.of(areas), Optional.empty());
    }

    /** Whether what lies there may be seen, as far as the place decides it. */
    public boolean covers(String area) {
        return areas.map(codes -> codes.stream().anyMatch(area::startsWith)).orElse(true);
    }

    public boolean admits(Case found) {
        var file = found.file();
        return covers(file.area())
                && unit.map(code -> file.engagedUnits().contains(code)).orElse(true);
    }
}
