package org.gridwhistle.dispatch.closure;

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
import org.gridwhistle.dispatch.casefile.store.CaseExecutor;
import org.gridwhistle.dispatch.casefile.store.CaseRequest;
import org.gridwhistle.dispatch.casefile.store.CaseSummary;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;

/** A closed case was not solved after all 重开. */
@Path("/api/v1/cases/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class ReopeningResource {

    private final CaseExecutor cases;
    private final CommandDesk desk;

    ReopeningResource(CaseExecutor cases, CommandDesk desk) {
        this.cases = cases;
        this.desk = desk;
    }

    @POST
    @Path("reopen")
    @RolesAllowed({Roles.CENTRE_LEADER, Roles.DISPATCHER, Roles.GRID_WORKER})
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseSummary.class)))
    public Uni<Response> reopen(@RestPath UUID id, @NotNull @Valid Reopening body) {
        return cases.act(
                desk, id, body, new Reopen(body.reason), Roles.CENTRE_LEADER, Roles.DISPATCHER, Roles.GRID_WORKER);
    }

    /** What is not solved. */
    public record Reopening(@NotBlank @Size(max = 2000) String reason, Long expectedVersion) implements CaseRequest {}
}
