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

/** What a unit's people note on the way, while the task stays in its state. */
@Path("/api/v1/tasks/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tasks 部门任务")
public class FieldResource {

    private final TaskDesk tasks;

    FieldResource(TaskDesk tasks) {
        this.tasks = tasks;
    }

    @POST
    @Path("contact")
    @RolesAllowed({Roles.HANDLER, Roles.UNIT_HEAD})
    @Operation(summary = "先行联系: the reporter was reached, or not")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TaskView.class)))
    public Uni<Response> contact(@PathParam("id") UUID id, @Valid @NotNull FieldRequests.Contact body) {
        return tasks.ofUnit(id, body);
    }

    @POST
    @Path("depart")
    @RolesAllowed({Roles.HANDLER, Roles.UNIT_HEAD})
    @Operation(summary = "离场: the unit leaves; 事不完、人不撤")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TaskView.class)))
    public Uni<Response> depart(@PathParam("id") UUID id, @Valid FieldRequests.Depart body) {
        return tasks.ofUnit(id, body == null ? FieldRequests.Depart.EMPTY : body);
    }

    @POST
    @Path("complete-stage")
    @RolesAllowed({Roles.HANDLER, Roles.UNIT_HEAD})
    @Operation(summary = "围护、修复、恢复: a stage is done")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TaskView.class)))
    public Uni<Response> completeStage(@PathParam("id") UUID id, @Valid @NotNull FieldRequests.CompleteStage body) {
        return tasks.ofUnit(id, body);
    }

    @POST
    @Path("plan-stages")
    @RolesAllowed({Roles.HANDLER, Roles.UNIT_HEAD})
    @Operation(summary = "The stages that are left, with their deadlines; the last may be left to a follow-up")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TaskView.class)))
    public Uni<Response> planStages(@PathParam("id") UUID id, @Valid @NotNull FieldRequests.PlanStages body) {
        return tasks.ofUnit(id, body);
    }

    @POST
    @Path("note-progress")
    @RolesAllowed({Roles.HANDLER, Roles.UNIT_HEAD})
    @Operation(summary = "跟踪记录: what was seen or done, such as a measurement")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TaskView.class)))
    public Uni<Response> noteProgress(@PathParam("id") UUID id, @Valid @NotNull FieldRequests.NoteProgress body) {
        return tasks.ofUnit(id, body);
    }

    @POST
    @Path("rate-whistle")
    @RolesAllowed({Roles.HANDLER, Roles.UNIT_HEAD})
    @Operation(summary = "评哨: whether the whistle was justified")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TaskView.class)))
    public Uni<Response> rateWhistle(@PathParam("id") UUID id, @Valid @NotNull FieldRequests.RateWhistle body) {
        return tasks.ofUnit(id, body);
    }
}
