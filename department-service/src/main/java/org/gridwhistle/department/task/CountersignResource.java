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

/** 签到确认: what the worker of the case's grid says about a unit's arrival. */
@Path("/api/v1/tasks/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tasks 部门任务")
public class CountersignResource {

    private final TaskDesk tasks;

    CountersignResource(TaskDesk tasks) {
        this.tasks = tasks;
    }

    @POST
    @Path("confirm-arrival")
    @RolesAllowed(Roles.GRID_WORKER)
    @Operation(summary = "They were there")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TaskView.class)))
    public Uni<Response> confirm(@PathParam("id") UUID id, @Valid GridRequests.Confirm body) {
        return tasks.ofGrid(id, body == null ? GridRequests.Confirm.EMPTY : body);
    }

    @POST
    @Path("dispute-arrival")
    @RolesAllowed(Roles.GRID_WORKER)
    @Operation(summary = "假报到: they were not")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TaskView.class)))
    public Uni<Response> dispute(@PathParam("id") UUID id, @Valid @NotNull GridRequests.Dispute body) {
        return tasks.ofGrid(id, body);
    }
}
