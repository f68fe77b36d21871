package org.gridwhistle.dispatch.closure;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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
import org.gridwhistle.dispatch.casefile.fact.Recheck;
import org.gridwhistle.dispatch.casefile.store.CaseExecutor;
import org.gridwhistle.dispatch.casefile.store.CaseRequest;
import org.gridwhistle.dispatch.casefile.store.CaseSummary;
import org.gridwhistle.dispatch.casefile.store.ShownEvidence;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;

/** Somebody looks again some time after the closing 复查. */
@Path("/api/v1/cases/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class RecheckResource {

    private final CaseExecutor cases;
    private final CommandDesk desk;

    RecheckResource(CaseExecutor cases, CommandDesk desk) {
        this.cases = cases;
        this.desk = desk;
    }

    @POST
    @Path("schedule-recheck")
    @RolesAllowed({Roles.DISPATCHER, Roles.CENTRE_LEADER})
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseSummary.class)))
    public Uni<Response> schedule(@RestPath UUID id, @NotNull @Valid Plan body) {
        return cases.act(
                desk,
                id,
                body,
                new ScheduleRecheck(body.at.toInstant(), body.note),
                Roles.DISPATCHER,
                Roles.CENTRE_LEADER);
    }

    @POST
    @Path("record-recheck")
    @RolesAllowed({Roles.GRID_WORKER, Roles.DISPATCHER})
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseSummary.class)))
    public Uni<Response> record(@RestPath UUID id, @NotNull @Valid Finding body) {
        return cases.act(
                desk,
                id,
                body,
                new RecordRecheck(body.result, body.note, ShownEvidence.list(body.evidence)),
                Roles.GRID_WORKER,
                Roles.DISPATCHER);
    }

    /** When, and what to look at. */
    public record Plan(
            @NotNull OffsetDateTime at, @Size(max = 2000) String note, Long expectedVersion) implements CaseRequest {}

    /** What was found. */
    public record Finding(
            @NotNull Recheck.Result result,
            @NotBlank @Size(max = 2000) String note,
            @Size(max = 20) List<@NotNull @Valid ShownEvidence> evidence,
            Long expectedVersion)
            implements CaseRequest {}
}
