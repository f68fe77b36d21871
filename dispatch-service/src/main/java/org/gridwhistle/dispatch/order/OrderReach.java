package org.gridwhistle.dispatch.order;

import java.util.List;
import java.util.Optional;

import org.gridwhistle.chassis.security.Caller;
import org.gridwhistle.chassis.security.Roles;
import org.gridwhistle.dispatch.casefile.Reach;
import org.gridwhistle.dispatch.dossier.Visibility;
import org.gridwhistle.dispatch.reference.view.OrgCode;

/** How far a person's right over orders goes: a grid worker takes up those of his whole town, anybody else those of his area. */
final class OrderReach {

    private OrderReach() {}

    static Reach of(Caller caller, String... admitted) {
        return caller.has(Roles.GRID_WORKER) && caller.grid() != null
                ? new Reach(List.of(OrgCode.town(caller.grid())))
                : Reach.of(caller, admitted);
    }

    /** The areas whose orders he may read; empty for everywhere. */
    static Optional<List<String>> readable(Caller caller) {
        return caller.has(Roles.GRID_WORKER)
                ? Optional.of(of(caller, Roles.GRID_WORKER).areas())
                : Visibility.areas(caller);
    }
}
