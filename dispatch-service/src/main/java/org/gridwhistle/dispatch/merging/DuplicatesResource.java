package org.gridwhistle.dispatch.merging;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.gridwhistle.chassis.problem.CommonProblem;
import org.gridwhistle.chassis.problem.Language;
import org.gridwhistle.chassis.problem.ProblemException;
import org.gridwhistle.chassis.security.CurrentCaller;
import org.gridwhistle.chassis.security.Roles;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.lookup.Mode;
import org.gridwhistle.dispatch.casefile.store.CaseQueries;
import org.gridwhistle.dispatch.casefile.store.CaseScope;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Which other cases may be about the same thing 疑似重复, the likeliest first, each with its reasons. */
@Path("/api/v1/cases/{id}/duplicates")
@Produces(MediaType.APPLICATION_JSON)
public class DuplicatesResource {

    private static final int SHOWN = 20;

    private final CaseQueries cases;
    private final NeighbourQueries neighbours;
    private final DuplicatesConfig config;
    private final CurrentCaller caller;

    DuplicatesResource(CaseQueries cases, NeighbourQueries neighbours, DuplicatesConfig config, CurrentCaller caller) {
        this.cases = cases;
        this.neighbours = neighbours;
        this.config = config;
        this.caller = caller;
    }

    /** @param emergency true to look as far around as in an emergency; what was reported in one always does */
    @GET
    @RolesAllowed({Roles.DISPATCHER, Roles.CENTRE_LEADER})
    public Uni<List<Duplicate>> get(
            @RestPath UUID id,
            @RestQuery @DefaultValue("false") boolean emergency,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage) {
        var scope = CaseScope.of(caller.get());
        var language = Language.of(acceptLanguage);
        return cases.find(id)
                .map(found -> found.orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND)))
                .invoke(found -> requireVisible(scope, found))
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .flatMap(found -> {
                    var sighting = Sighting.of(found);
                    var near = Nearness.of(config, sighting.matterCode(), emergency || isOfEmergency(found));
                    return neighbours.of(sighting, near).map(others -> rank(sighting, near, others, scope, language));
                });
    }

    private List<Duplicate> rank(
            Sighting sighting, Nearness near, List<Neighbour> found, CaseScope scope, Locale language) {
        return found.stream()
                .filter(neighbour -> scope.covers(neighbour.sighting().area()))
                .map(neighbour ->
                        Duplicate.of(neighbour, Likeness.between(sighting, neighbour.sighting(), near), language))
                .filter(duplicate -> duplicate.score() >= config.least())
                .sorted(Comparator.comparingDouble(Duplicate::score).reversed().thenComparing(Duplicate::number))
                .limit(SHOWN)
                .toList();
    }

    private static boolean isOfEmergency(Case found) {
        return found.file().readiness().mode() == Mode.EMERGENCY;
    }

    private static void requireVisible(CaseScope scope, Case found) {
        if (!scope.admits(found)) {
            throw new ProblemException(CommonProblem.OUTSIDE_YOUR_AREA);
        }
    }
}
