package org.gridwhistle.department.task;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.gridwhistle.chassis.security.Roles;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a unit asks of the centre about its task. */
@Path("/api/v1/tasks/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tasks 部门任务")
public class CentreRequestResource {

    private final TaskDesk tasks;

    CentreRequestResource(TaskDesk tasks) {
        this.tasks = tasks;
    }

    @POST
    @Path("return")
    @RolesAllowed({Roles.HANDLER, Roles.UNIT_HEAD})
    @Operation(summary = "退单: the centre is asked to take it back")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TaskView.class)))
    public Uni<Response> requestReturn(@PathParam("id") UUID id, @Valid @NotNull CentreRequests.Return body) {
        tasks.requireActive(body.proposedUnit(), TaskProblem.PROPOSED_UNIT_UNKNOWN);
        return tasks.ofUnit(id, body);
    }

    @POST
    @Path("transfer")
    @RolesAllowed({Roles.HANDLER, Roles.UNIT_HEAD})
    @Operation(summary = "改派: the centre is asked to give it to the unit that is named")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TaskView.class)))
    public Uni<Response> requestTransfer(@PathParam("id") UUID id, @Valid @NotNull CentreRequests.Transfer body) {
        tasks.requireActive(body.targetUnit(), TaskProblem.TARGET_UNIT_UNKNOWN);
        return tasks.ofUnit(id, body);
    }

    @POST
    @Path("request-extension")
    @RolesAllowed({Roles.HANDLER, Roles.UNIT_HEAD})
    @Operation(summary = "延期: more time, before the time is up")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TaskView.class)))
    public Uni<Response> requestExtension(@PathParam("id") UUID id, @Valid @NotNull CentreRequests.Extension body) {
        return tasks.ofUnit(id, body);
    }

    @POST
    @Path("request-suspension")
    @RolesAllowed({Roles.HANDLER, Roles.UNIT_HEAD})
    @Operation(summary = "挂账/缓办: the lead asks to let the case stand still")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TaskView.class)))
    public Uni<Response> requestSuspension(@PathParam("id") UUID id, @Valid @NotNull CentreRequests.Suspend body) {
        return tasks.ofUnit(id, body);
    }
}
