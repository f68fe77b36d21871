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

/** Two leaders may cancel a case 作废, one alone may not. */
@Path("/api/v1/cases/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class CancelResource {

    private final CaseExecutor cases;
    private final CommandDesk desk;

    CancelResource(CaseExecutor cases, CommandDesk desk) {
        this.cases = cases;
        this.desk = desk;
    }

    @POST
    @Path("request-cancel")
    @RolesAllowed(Roles.CENTRE_LEADER)
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseSummary.class)))
    public Uni<Response> request(@RestPath UUID id, @NotNull @Valid Wish body) {
        return cases.act(desk, id, body, new RequestCancel(body.reason), Roles.CENTRE_LEADER);
    }

    @POST
    @Path("approve-cancel")
    @RolesAllowed(Roles.CENTRE_LEADER)
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseSummary.class)))
    public Uni<Response> approve(@RestPath UUID id, @NotNull @Valid Word body) {
        return cases.act(desk, id, body, new ApproveCancel(body.note), Roles.CENTRE_LEADER);
    }

    @POST
    @Path("deny-cancel")
    @RolesAllowed(Roles.CENTRE_LEADER)
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseSummary.class)))
    public Uni<Response> deny(@RestPath UUID id, @NotNull @Valid Word body) {
        return cases.act(desk, id, body, new DenyCancel(body.note), Roles.CENTRE_LEADER);
    }

    /** Why there is no case. */
    public record Wish(@NotBlank @Size(max = 2000) String reason, Long expectedVersion) implements CaseRequest {}

    /** What the second one says. */
    public record Word(@NotBlank @Size(max = 2000) String note, Long expectedVersion) implements CaseRequest {}
}
