package org.gridwhistle.department.queue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.gridwhistle.chassis.problem.CommonProblem;
import org.gridwhistle.chassis.problem.ProblemException;
import org.gridwhistle.chassis.security.CurrentCaller;
import org.gridwhistle.chassis.security.Roles;
import org.gridwhistle.chassis.web.Page;
import org.gridwhistle.department.reference.DirectoryListener;
import org.gridwhistle.department.task.TaskRole;
import org.gridwhistle.department.task.TaskStatus;
import org.gridwhistle.department.task.TaskView;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A unit's work queue (部门工作台): what presses first stands first. */
@Path("/api/v1/units/{unit}/tasks")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.HANDLER, Roles.UNIT_HEAD, Roles.DISPATCHER, Roles.CENTRE_LEADER})
@Tag(name = "Queues 部门工作台")
public class QueueResource {

    private final CurrentCaller caller;
    private final QueueQueries queues;
    private final DirectoryListener directory;

    QueueResource(CurrentCaller caller, QueueQueries queues, DirectoryListener directory) {
        this.caller = caller;
        this.queues = queues;
        this.directory = directory;
    }

    @GET
    @Operation(summary = "The unit's tasks, by the next deadline; those without one last")
    public Uni<Page<TaskView>> list(
            @PathParam("unit") String unit,
            @Parameter(description = "one or more, separated by commas") @QueryParam("state") List<String> states,
            @Parameter(description = "true: not over; false: over; missing: both") @QueryParam("open") String open,
            @Parameter(description = "LEAD, COOPERATING or FOLLOW_UP") @QueryParam("role") String role,
            @Parameter(description = "true: 催办、督办 about a clock that still runs") @QueryParam("supervised")
                    String supervised,
            @Parameter(description = "true: the next deadline has passed") @QueryParam("overdue") String overdue,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(1000) int limit) {
        var filter = new QueueFilter(
                unit,
                readableArea(unit),
                states(states),
                yesOrNo("open", open),
                oneOf("role", role, List.of(TaskRole.values())),
                yesOrNo("supervised", supervised),
                yesOrNo("overdue", overdue));
        return queues.page(filter, QueuePosition.of(cursor), limit);
    }

    @GET
    @Path("counts")
    @Operation(summary = "How many open tasks are in each state, and how many are overdue")
    public Uni<QueueCounts> counts(@PathParam("unit") String unit) {
        return queues.counts(QueueFilter.open(unit, readableArea(unit)));
    }

    private String readableArea(String unit) {
        return QueueAccess.readableArea(caller.get(), unit, directory.current());
    }

    private static Set<TaskStatus> states(List<String> given) {
        var states = EnumSet.noneOf(TaskStatus.class);
        given.stream()
                .flatMap(some -> Arrays.stream(some.split(",")))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(name -> states.add(oneOf("state", name, List.of(TaskStatus.values()))));
        return states;
    }

    private static Boolean yesOrNo(String parameter, String given) {
        return oneOf(parameter, given, List.of(true, false));
    }

    /** @return null if nothing was given */
    private static <T> T oneOf(String parameter, String given, List<T> allowed) {
        if (given == null || given.isBlank()) {
            return null;
        }
        return allowed.stream()
                .filter(value -> value.toString().equals(given))
                .findFirst()
                .orElseThrow(() -> new ProblemException(CommonProblem.BAD_PARAMETER, parameter, allowed));
    }
}
