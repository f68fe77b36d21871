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
import org.gridwhistle.chassis.problem.ProblemException;
import org.gridwhistle.chassis.security.Roles;
import org.gridwhistle.chassis.web.CommandDesk;
import org.gridwhistle.department.reference.DirectoryListener;
import org.gridwhistle.department.reference.Unit;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One task: what the unit's people see of it and do with it. Each command answers the task as it is then. */
@Path("/api/v1/tasks/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tasks 部门任务")
public class TaskResource {

    private final CommandDesk desk;
    private final TaskExecutor executor;
    private final TaskQueries tasks;
    private final TraceReader traces;
    private final DirectoryListener directory;

    TaskResource(
            CommandDesk desk,
            TaskExecutor executor,
            TaskQueries tasks,
            TraceReader traces,
            DirectoryListener directory) {
        this.desk = desk;
        this.executor = executor;
        this.tasks = tasks;
        this.traces = traces;
        this.directory = directory;
    }

    @GET
    @RolesAllowed({Roles.HANDLER, Roles.UNIT_HEAD, Roles.DISPATCHER, Roles.CENTRE_LEADER})
    @Operation(summary = "The task with all that was done about it")
    public Uni<TaskDetail> read(@PathParam("id") UUID id) {
        return tasks.task(id)
                .invoke(task -> TaskAccess.requireReadable(desk.caller(), task))
                .flatMap(tasks::detail);
    }

    @GET
    @Path("trace")
    @RolesAllowed({Roles.DISPATCHER, Roles.CENTRE_LEADER, Roles.ANALYST, Roles.ADMIN})
    @Operation(summary = "全留痕: what people did to it, from where, and what it changed")
    public Uni<TraceView> trace(@PathParam("id") UUID id) {
        return tasks.task(id)
                .invoke(task -> TaskAccess.requireAuditable(desk.caller(), task))
                .flatMap(task -> traces.ofPart(task.assignment().caseId(), id));
    }

    @POST
    @Path("sign")
    @RolesAllowed({Roles.HANDLER, Roles.UNIT_HEAD})
    @Operation(summary = "签收: the unit takes it")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TaskView.class)))
    public Uni<Response> sign(@PathParam("id") UUID id, @Valid TaskRequests.Sign body) {
        return carryOut(id, body == null ? new TaskRequests.Sign(null) : body);
    }

    @POST
    @Path("arrive")
    @RolesAllowed({Roles.HANDLER, Roles.UNIT_HEAD})
    @Operation(summary = "报到: the unit's people are there")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TaskView.class)))
    public Uni<Response> arrive(@PathParam("id") UUID id, @Valid @NotNull TaskRequests.Arrive body) {
        return carryOut(id, body);
    }

    @POST
    @Path("findings")
    @RolesAllowed({Roles.HANDLER, Roles.UNIT_HEAD})
    @Operation(summary = "核查: what they found")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TaskView.class)))
    public Uni<Response> recordFindings(@PathParam("id") UUID id, @Valid @NotNull TaskRequests.RecordFindings body) {
        return carryOut(id, body);
    }

    @POST
    @Path("feedback")
    @RolesAllowed({Roles.HANDLER, Roles.UNIT_HEAD})
    @Operation(summary = "反馈: the result")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TaskView.class)))
    public Uni<Response> submitFeedback(@PathParam("id") UUID id, @Valid @NotNull TaskRequests.SubmitFeedback body) {
        return carryOut(id, body);
    }

    @POST
    @Path("return")
    @RolesAllowed({Roles.HANDLER, Roles.UNIT_HEAD})
    @Operation(summary = "退单: the centre is asked to take it back")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TaskView.class)))
    public Uni<Response> requestReturn(@PathParam("id") UUID id, @Valid @NotNull TaskRequests.RequestReturn body) {
        requireKnown(body.proposedUnit());
        return carryOut(id, body);
    }

    private Uni<Response> carryOut(UUID id, TaskRequests.Body body) {
        return tasks.task(id)
                .invoke(task -> TaskAccess.requireOwn(desk.caller(), task))
                .flatMap(task -> desk.run(
                        executor, body.command(task.assignment().caseId(), id), body, Roles.HANDLER, Roles.UNIT_HEAD));
    }

    private void requireKnown(String unit) {
        var named = unit != null && !unit.isBlank();
        if (named && directory.current().unit(unit.strip()).filter(Unit::active).isEmpty()) {
            throw new ProblemException(TaskProblem.PROPOSED_UNIT_UNKNOWN, unit);
        }
    }
}
