package org.gridwhistle.dispatch.followup;

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
import org.gridwhistle.dispatch.casefile.store.CaseExecutor;
import org.gridwhistle.dispatch.casefile.store.CaseRequest;
import org.gridwhistle.dispatch.casefile.store.CaseSummary;
import org.gridwhistle.dispatch.whistle.AddFollowUp;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;

/** Some work outlives its case 后续任务, such as to keep watch over a wall that has been propped up. */
@Path("/api/v1/cases/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class FollowUpResource {

    private final CaseExecutor cases;
    private final CommandDesk desk;

    FollowUpResource(CaseExecutor cases, CommandDesk desk) {
        this.cases = cases;
        this.desk = desk;
    }

    @POST
    @Path("add-follow-up")
    @RolesAllowed({Roles.DISPATCHER, Roles.CENTRE_LEADER})
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseSummary.class)))
    public Uni<Response> add(@RestPath UUID id, @NotNull @Valid Order body) {
        return cases.act(
                desk,
                id,
                body,
                new AddFollowUp(body.unit, body.instruction, body.dueAt.toInstant(), body.note),
                Roles.DISPATCHER,
                Roles.CENTRE_LEADER);
    }

    @POST
    @Path("split-follow-up")
    @RolesAllowed({Roles.DISPATCHER, Roles.CENTRE_LEADER})
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseSummary.class)))
    public Uni<Response> split(@RestPath UUID id, @NotNull @Valid OneTask body) {
        return cases.act(
                desk, id, body, new SplitFollowUp(body.taskId, body.note), Roles.DISPATCHER, Roles.CENTRE_LEADER);
    }

    @POST
    @Path("confirm-follow-up")
    @RolesAllowed({Roles.GRID_WORKER, Roles.DISPATCHER})
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseSummary.class)))
    public Uni<Response> confirm(@RestPath UUID id, @NotNull @Valid OneTask body) {
        return cases.act(
                desk, id, body, new ConfirmFollowUp(body.taskId, body.note), Roles.GRID_WORKER, Roles.DISPATCHER);
    }

    @POST
    @Path("rework-follow-up")
    @RolesAllowed({Roles.GRID_WORKER, Roles.DISPATCHER})
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseSummary.class)))
    public Uni<Response> rework(@RestPath UUID id, @NotNull @Valid Again body) {
        return cases.act(
                desk, id, body, new ReworkFollowUp(body.taskId, body.reason), Roles.GRID_WORKER, Roles.DISPATCHER);
    }

    /** Who is to do what, and until when. */
    public record Order(
            @NotBlank String unit,
            @NotBlank @Size(max = 2000) String instruction,
            @NotNull OffsetDateTime dueAt,
            @Size(max = 2000) String note,
            Long expectedVersion)
            implements CaseRequest {}

    /** Which task, and a word about it. */
    public record OneTask(
            @NotNull UUID taskId, @Size(max = 2000) String note, Long expectedVersion) implements CaseRequest {}

    /** Which task, and why. */
    public record Again(
            @NotNull UUID taskId,
            @NotBlank @Size(max = 2000) String reason,
            Long expectedVersion) implements CaseRequest {}
}
