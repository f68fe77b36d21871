package org.gridwhistle.dispatch.routing;

import java.util.Locale;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
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
import org.gridwhistle.dispatch.casefile.store.CaseQueries;
import org.gridwhistle.dispatch.casefile.store.CaseScope;
import org.gridwhistle.dispatch.routing.history.HistoryQueries;
import org.gridwhistle.dispatch.routing.history.TrackRecord;
import org.gridwhistle.dispatch.routing.match.CaseText;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import org.jboss.resteasy.reactive.RestPath;

/** The proposal for a case 一键派单: what it is about, and whom to call. */
@Path("/api/v1/cases/{id}/proposal")
@Produces(MediaType.APPLICATION_JSON)
public class ProposalResource {

    private final CaseQueries cases;
    private final ProposalDesk desk;
    private final HistoryQueries history;
    private final CurrentCaller caller;

    ProposalResource(CaseQueries cases, ProposalDesk desk, HistoryQueries history, CurrentCaller caller) {
        this.history = history;
        this.cases = cases;
        this.desk = desk;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.DISPATCHER, Roles.CENTRE_LEADER})
    public Uni<ProposalView> get(@RestPath UUID id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage) {
        var scope = CaseScope.of(caller.get());
        var language = Language.of(acceptLanguage);
        return cases.find(id)
                .map(found -> found.orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND)))
                .invoke(found -> requireVisible(scope, found))
                .flatMap(found -> history.of(found.file().subject().gridCode())
                        .emitOn(Infrastructure.getDefaultWorkerPool())
                        .map(record -> propose(found, record, language)));
    }

    private static void requireVisible(CaseScope scope, Case found) {
        if (!scope.admits(found)) {
            throw new ProblemException(CommonProblem.OUTSIDE_YOUR_AREA);
        }
    }

    private ProposalView propose(Case found, TrackRecord record, Locale language) {
        var file = found.file();
        var text = new CaseText(file.report().title(), file.report().description());
        var proposal =
                desk.propose(text, file.subject().matterCode(), file.subject().gridCode(), record);
        return ProposalView.of(proposal, language);
    }
}
