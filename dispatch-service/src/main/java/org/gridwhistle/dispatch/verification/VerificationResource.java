package org.gridwhistle.dispatch.verification;

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
import org.gridwhistle.dispatch.casefile.store.CaseExecutor;
import org.gridwhistle.dispatch.casefile.store.CaseRequest;
import org.gridwhistle.dispatch.casefile.store.CaseSummary;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;

/** Somebody looks before the case is accepted 核实. */
@Path("/api/v1/cases/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class VerificationResource {

    private final CaseExecutor cases;
    private final CommandDesk desk;

    VerificationResource(CaseExecutor cases, CommandDesk desk) {
        this.cases = cases;
        this.desk = desk;
    }

    @POST
    @Path("request-verification")
    @RolesAllowed(Roles.DISPATCHER)
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseSummary.class)))
    public Uni<Response> request(@RestPath UUID id, @Valid Request body) {
        var request = body == null ? Request.EMPTY : body;
        return cases.act(desk, id, request, new RequestVerification(request.note), Roles.DISPATCHER);
    }

    @POST
    @Path("confirm-verified")
    @RolesAllowed(Roles.GRID_WORKER)
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseSummary.class)))
    public Uni<Response> confirm(@RestPath UUID id, @NotNull @Valid Confirmation body) {
        var act = new ConfirmVerified(body.matterCode, body.note, orEmpty(body.photos));
        return cases.act(desk, id, body, act, Roles.GRID_WORKER);
    }

    @POST
    @Path("reject-untrue")
    @RolesAllowed(Roles.GRID_WORKER)
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseSummary.class)))
    public Uni<Response> rejectUntrue(@RestPath UUID id, @NotNull @Valid Denial body) {
        return cases.act(desk, id, body, new RejectUntrue(body.note, orEmpty(body.photos)), Roles.GRID_WORKER);
    }

    private static List<String> orEmpty(List<String> photos) {
        return photos == null ? List.of() : photos;
    }

    /** What the grid worker should look at; may be left out. */
    public record Request(@Size(max = 2000) String note, Long expectedVersion) implements CaseRequest {

        static final Request EMPTY = new Request(null, null);
    }

    /** What he saw. */
    public record Confirmation(
            @NotBlank @Size(max = 2000) String note,
            @Size(max = 20) List<@NotBlank String> photos,
            String matterCode,
            Long expectedVersion)
            implements CaseRequest {}

    /** Why it is not so. */
    public record Denial(
            @NotBlank @Size(max = 2000) String note,
            @Size(max = 20) List<@NotBlank String> photos,
            Long expectedVersion)
            implements CaseRequest {}
}
