package org.gridwhistle.dispatch.evaluation;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.gridwhistle.chassis.security.Roles;
import org.gridwhistle.chassis.web.CommandDesk;
import org.gridwhistle.dispatch.casefile.fact.Callback;
import org.gridwhistle.dispatch.casefile.fact.Resolved;
import org.gridwhistle.dispatch.casefile.fact.Satisfaction;
import org.gridwhistle.dispatch.casefile.store.CaseExecutor;
import org.gridwhistle.dispatch.casefile.store.CaseRequest;
import org.gridwhistle.dispatch.casefile.store.CaseSummary;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;

/** What came of a case 问效: the grid rates the units, the centre calls the reporter back. */
@Path("/api/v1/cases/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class EvaluationResource {

    private final CaseExecutor cases;
    private final CommandDesk desk;

    EvaluationResource(CaseExecutor cases, CommandDesk desk) {
        this.cases = cases;
        this.desk = desk;
    }

    @POST
    @Path("rate")
    @RolesAllowed(Roles.GRID_WORKER)
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseSummary.class)))
    public Uni<Response> rate(@RestPath UUID id, @NotNull @Valid Score body) {
        return cases.act(
                desk,
                id,
                body,
                new Rate(body.taskId, body.unit, body.score, body.resolved, body.text),
                Roles.GRID_WORKER);
    }

    @POST
    @Path("record-callback")
    @RolesAllowed(Roles.DISPATCHER)
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseSummary.class)))
    public Uni<Response> recordCallback(@RestPath UUID id, @NotNull @Valid Call body) {
        return cases.act(
                desk,
                id,
                body,
                new RecordCallback(body.outcome, body.resolved, body.satisfaction, body.note),
                Roles.DISPATCHER);
    }

    @POST
    @Path("exclude-callback")
    @RolesAllowed(Roles.CENTRE_LEADER)
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseSummary.class)))
    public Uni<Response> excludeCallback(@RestPath UUID id, @NotNull @Valid Exclusion body) {
        return cases.act(desk, id, body, new ExcludeCallback(body.attempt, body.reason), Roles.CENTRE_LEADER);
    }

    /** Of one unit, named by itself or by its task; there is no need to if there is but one. */
    public record Score(
            UUID taskId,
            String unit,
            @NotNull @Min(1) @Max(5) Integer score,
            Resolved resolved,
            @Size(max = 2000) String text,
            Long expectedVersion)
            implements CaseRequest {}

    /** What the reporter said, if he was reached. */
    public record Call(
            @NotNull Callback.Outcome outcome,
            Resolved resolved,
            Satisfaction satisfaction,
            @Size(max = 2000) String note,
            Long expectedVersion)
            implements CaseRequest {}

    /** @param attempt of the present round */
    public record Exclusion(
            @NotNull @Min(1) Integer attempt,
            @NotBlank @Size(max = 2000) String reason,
            Long expectedVersion) implements CaseRequest {}
}
