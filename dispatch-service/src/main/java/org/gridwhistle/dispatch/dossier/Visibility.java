package org.gridwhistle.dispatch.dossier;

import java.util.List;
import java.util.Optional;

import org.gridwhistle.chassis.problem.CommonProblem;
import org.gridwhistle.chassis.problem.ProblemException;
import org.gridwhistle.chassis.security.Caller;
import org.gridwhistle.chassis.security.Roles;
import org.gridwhistle.dispatch.casefile.Reach;

/** What a caller may read: whatever lies in his area, a grid worker's being his grid, an admin's without an area everything. */
public final class Visibility {

    private static final String[] READERS = {
        Roles.DISPATCHER,
        Roles.CENTRE_LEADER,
        Roles.MEDIATOR,
        Roles.ANALYST,
        Roles.UNIT_HEAD,
        Roles.ADMIN,
        Roles.GRID_WORKER,
        Roles.UPSTREAM_APP
    };

    private Visibility() {}

    /** The areas that he may read; empty for everywhere. */
    public static Optional<List<String>> areas(Caller caller) {
        return caller.has(Roles.ADMIN) && caller.org() == null
                ? Optional.empty()
                : Optional.of(Reach.of(caller, READERS).areas());
    }

    /** The dossier that was looked for, if there is one and he may read it. */
    public static <S extends Dossier> S require(Optional<S> found, Caller caller) {
        return require(found, areas(caller));
    }

    /** @param readable empty for everywhere */
    public static <S extends Dossier> S require(Optional<S> found, Optional<List<String>> readable) {
        var dossier = found.orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        if (readable.isPresent() && !new Reach(readable.get()).covers(dossier.area())) {
            throw new ProblemException(CommonProblem.OUTSIDE_YOUR_AREA);
        }
        return dossier;
    }
}
