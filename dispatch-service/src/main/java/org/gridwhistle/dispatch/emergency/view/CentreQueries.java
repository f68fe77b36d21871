package org.gridwhistle.dispatch.emergency.view;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.gridwhistle.chassis.problem.CommonProblem;
import org.gridwhistle.chassis.problem.ProblemException;
import org.gridwhistle.chassis.security.Caller;
import org.gridwhistle.chassis.security.Roles;
import org.gridwhistle.dispatch.emergency.Addressee;
import org.gridwhistle.dispatch.emergency.Emergency;
import org.gridwhistle.dispatch.emergency.store.EmergencyQueries;

import io.smallrye.mutiny.Uni;

/** Finds emergencies for those who may see them. */
@ApplicationScoped
class CentreQueries {

    private static final String[] CENTRE = {Roles.CENTRE_LEADER, Roles.DISPATCHER, Roles.ANALYST, Roles.ADMIN};

    private final EmergencyQueries queries;

    CentreQueries(EmergencyQueries queries) {
        this.queries = queries;
    }

    /** @throws ProblemException (as a failure) {@code NOT_FOUND} */
    Uni<Emergency> find(UUID id) {
        return queries.find(id).map(found -> found.orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND)));
    }

    /** An emergency concerns the centre of its place, of every place above it and, since it governs them, of those below it. */
    Uni<Emergency> findForCentre(UUID id, Caller caller) {
        return find(id).invoke(found -> {
            var org = found.file().scope().org();
            if (!caller.covers(org) && !place(caller).startsWith(org)) {
                throw new ProblemException(CommonProblem.OUTSIDE_YOUR_AREA);
            }
        });
    }

    static String place(Caller caller) {
        return caller.org() == null ? "" : caller.org();
    }

    static boolean isOfCentre(Caller caller) {
        for (var role : CENTRE) {
            if (caller.has(role)) {
                return true;
            }
        }
        return false;
    }

    static Addressee.Speaker speaker(Caller caller) {
        return new Addressee.Speaker(caller.id(), caller.unit(), caller.grid());
    }
}
