package org.gridwhistle.dispatch.suspension;

import java.time.OffsetDateTime;
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
import org.gridwhistle.dispatch.casefile.fact.SuspensionReason;
import org.gridwhistle.dispatch.casefile.store.CaseExecutor;
import org.gridwhistle.dispatch.casefile.store.CaseRequest;
import org.gridwhistle.dispatch.casefile.store.CaseSummary;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;

/** Cases stand still for a while 挂账/缓办, and go on. */
@Path("/api/v1/cases/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class SuspensionResource {

    private final CaseExecutor cases;
    private final CommandDesk desk;

    SuspensionResource(CaseExecutor cases, CommandDesk desk) {
        this.cases = cases;
        this.desk = desk;
    }

    @POST
    @Path("suspend")
    @RolesAllowed(Roles.CENTRE_LEADER)
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseSummary.class)))
    public Uni<Response> suspend(@RestPath UUID id, @NotNull @Valid Stop body) {
        return cases.act(
                desk,
                id,
                body,
                new Suspend(body.reason, body.reviewAt.toInstant(), body.publicText, body.note),
                Roles.CENTRE_LEADER);
    }

    @POST
    @Path("deny-suspension")
    @RolesAllowed(Roles.CENTRE_LEADER)
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseSummary.class)))
    public Uni<Response> deny(@RestPath UUID id, @NotNull @Valid Denial body) {
        return cases.act(desk, id, body, new DenySuspension(body.taskId, body.note), Roles.CENTRE_LEADER);
    }

    @POST
    @Path("resume")
    @RolesAllowed({Roles.DISPATCHER, Roles.CENTRE_LEADER})
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseSummary.class)))
    public Uni<Response> resume(@RestPath UUID id, @NotNull @Valid Go body) {
        return cases.act(desk, id, body, new Resume(body.note), Roles.DISPATCHER, Roles.CENTRE_LEADER);
    }

    /** @param publicText what the reporter is told */
    public record Stop(
            @NotNull SuspensionReason reason,
            @NotNull OffsetDateTime reviewAt,
            @Size(max = 2000) String note,
            @NotBlank @Size(max = 2000) String publicText,
            Long expectedVersion)
            implements CaseRequest {}

    /** @param taskId of the unit that asked */
    public record Denial(
            @NotNull UUID taskId,
            @NotBlank @Size(max = 2000) String note,
            Long expectedVersion) implements CaseRequest {}

    /** Why it goes on. */
    public record Go(@NotBlank @Size(max = 2000) String note, Long expectedVersion) implements CaseRequest {}
}
