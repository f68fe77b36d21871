package org.gridwhistle.dispatch.closure;

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
import org.gridwhistle.dispatch.casefile.fact.ResultCode;
import org.gridwhistle.dispatch.casefile.store.CaseExecutor;
import org.gridwhistle.dispatch.casefile.store.CaseRequest;
import org.gridwhistle.dispatch.casefile.store.CaseSummary;
import org.gridwhistle.dispatch.casefile.store.ShownEvidence;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;

/** Somebody who did not handle it looks whether it is done 核查, and closes it 办结 or has it done again 返工. */
@Path("/api/v1/cases/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.GRID_WORKER, Roles.DISPATCHER})
public class ClosureResource {

    private static final String[] ADMITTED = {Roles.GRID_WORKER, Roles.DISPATCHER};

    private final CaseExecutor cases;
    private final CommandDesk desk;

    ClosureResource(CaseExecutor cases, CommandDesk desk) {
        this.cases = cases;
        this.desk = desk;
    }

    @POST
    @Path("pass-check")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseSummary.class)))
    public Uni<Response> pass(@RestPath UUID id, @NotNull @Valid Pass body) {
        var act = new PassCheck(body.resultCode, body.text, ShownEvidence.list(body.evidence));
        return cases.act(desk, id, body, act, ADMITTED);
    }

    @POST
    @Path("fail-check")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseSummary.class)))
    public Uni<Response> fail(@RestPath UUID id, @NotNull @Valid Fail body) {
        var taskIds = body.taskIds == null ? List.<UUID>of() : body.taskIds;
        return cases.act(desk, id, body, new FailCheck(body.reason, taskIds), ADMITTED);
    }

    /** @param text for the reporter and the public */
    public record Pass(
            @NotNull ResultCode resultCode,
            @NotBlank @Size(max = 2000) String text,
            @Size(max = 20) List<@NotNull @Valid ShownEvidence> evidence,
            Long expectedVersion)
            implements CaseRequest {}

    /** @param taskIds which are to be done again; left out for all */
    public record Fail(
            @NotBlank @Size(max = 2000) String reason,
            @Size(max = 50) List<@NotNull UUID> taskIds,
            Long expectedVersion)
            implements CaseRequest {}
}
