package org.gridwhistle.department.task;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.gridwhistle.chassis.audit.TraceReader;
import org.gridwhistle.chassis.audit.TraceView;
import org.gridwhistle.chassis.security.CurrentCaller;
import org.gridwhistle.chassis.security.Roles;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One task: what is seen of it, and the steps that its unit takes. Each command answers the task as it is then. */
@Path("/api/v1/tasks/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tasks 部门任务")
public class TaskResource {

    private final TaskDesk tasks;
    private final TaskQueries queries;
    private final TraceReader traces;
    private final CurrentCaller caller;

    TaskResource(TaskDesk tasks, TaskQueries queries, TraceReader traces, CurrentCaller caller) {
        this.tasks = tasks;
        this.queries = queries;
        this.traces = traces;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.HANDLER, Roles.UNIT_HEAD, Roles.GRID_WORKER, Roles.DISPATCHER, Roles.CENTRE_LEADER})
    @Operation(summary = "The task with all that was done about it")
    public Uni<TaskDetail> read(@PathParam("id") UUID id) {
        return queries.task(id)
                .invoke(task -> TaskAccess.requireReadable(caller.get(), task))
                .flatMap(queries::detail);
    }

    @GET
    @Path("trace")
    @RolesAllowed({Roles.DISPATCHER, Roles.CENTRE_LEADER, Roles.ANALYST, Roles.ADMIN})
    @Operation(summary = "全留痕: what people did to it, from where, and what it changed")
    public Uni<TraceView> trace(@PathParam("id") UUID id) {
        return queries.task(id)
                .invoke(task -> TaskAccess.requireAuditable(caller.get(), task))
                .flatMap(task -> traces.ofPart(task.assignment().caseId(), id));
    }

    @POST
    @Path("sign")
    @RolesAllowed({Roles.HANDLER, Roles.UNIT_HEAD})
    @Operation(summary = "签收: the unit takes it")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TaskView.class)))
    public Uni<Response> sign(@PathParam("id") UUID id, @Valid TaskRequests.Sign body) {
        return tasks.ofUnit(id, body == null ? TaskRequests.Sign.EMPTY : body);
    }

    @POST
    @Path("arrive")
    @RolesAllowed({Roles.HANDLER, Roles.UNIT_HEAD})
    @Operation(summary = "报到: the unit's people are there")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TaskView.class)))
    public Uni<Response> arrive(@PathParam("id") UUID id, @Valid @NotNull TaskRequests.Arrive body) {
        return tasks.ofUnit(id, body);
    }

    @POST
    @Path("findings")
    @RolesAllowed({Roles.HANDLER, Roles.UNIT_HEAD})
    @Operation(summary = "核查: what they found")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TaskView.class)))
    public Uni<Response> recordFindings(@PathParam("id") UUID id, @Valid @NotNull TaskRequests.RecordFindings body) {
        return tasks.ofUnit(id, body);
    }

    @POST
    @Path("feedback")
    @RolesAllowed({Roles.HANDLER, Roles.UNIT_HEAD})
    @Operation(summary = "反馈: the result")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TaskView.class)))
    public Uni<Response> submitFeedback(@PathParam("id") UUID id, @Valid @NotNull TaskRequests.SubmitFeedback body) {
        return tasks.ofUnit(id, body);
    }
}
