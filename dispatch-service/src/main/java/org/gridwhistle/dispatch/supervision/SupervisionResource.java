package org.gridwhistle.dispatch.supervision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.gridwhistle.chassis.security.CurrentCaller;
import org.gridwhistle.chassis.security.Roles;
import org.gridwhistle.chassis.web.Page;
import org.gridwhistle.dispatch.casefile.store.CaseScope;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

/** 督办: what is overdue, and who was told. */
@Path("/api/v1/supervision")
@Produces(MediaType.APPLICATION_JSON)
public class SupervisionResource {

    private final SupervisionQueries queries;
    private final HardCaseQueries hardCases;
    private final TimerRebuildJob rebuild;
    private final CurrentCaller caller;

    SupervisionResource(
            SupervisionQueries queries, HardCaseQueries hardCases, TimerRebuildJob rebuild, CurrentCaller caller) {
        this.queries = queries;
        this.hardCases = hardCases;
        this.rebuild = rebuild;
        this.caller = caller;
    }

    @GET
    @Path("overdue")
    @RolesAllowed({Roles.DISPATCHER, Roles.CENTRE_LEADER, Roles.ANALYST, Roles.ADMIN, Roles.HANDLER, Roles.UNIT_HEAD})
    @Operation(
            summary = "超时清单 / Overdue clocks, the longest first",
            description =
                    "age: UNDER_1_HOUR, UNDER_4_HOURS, UNDER_1_DAY, UNDER_3_DAYS or OVER_3_DAYS. A unit sees its own.")
    public Uni<Page<OverdueClock>> overdue(
            @BeanParam SupervisionFilter filter,
            @RestQuery String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(1000) int limit) {
        return queries.overdue(filter, CaseScope.of(caller.get()), cursor, limit);
    }

    @GET
    @Path("steps")
    @RolesAllowed({Roles.DISPATCHER, Roles.CENTRE_LEADER, Roles.ANALYST, Roles.ADMIN, Roles.HANDLER, Roles.UNIT_HEAD})
    @Operation(summary = "督办记录 / The steps that were taken and who was told, the latest first")
    public Uni<Page<StepTaken>> steps(
            @BeanParam SupervisionFilter filter,
            @RestQuery String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(1000) int limit) {
        return queries.steps(filter, CaseScope.of(caller.get()), cursor, limit);
    }

    @GET
    @Path("hard-cases")
    @RolesAllowed({Roles.DISPATCHER, Roles.CENTRE_LEADER, Roles.ANALYST, Roles.ADMIN, Roles.HANDLER, Roles.UNIT_HEAD})
    @Operation(
            summary = "疑难事项销号清单 / Hard cases, the oldest first; what is closed is crossed off",
            description =
                    "Of level HARD or urgency COMPLEX. open=true for those still open, false for those crossed off. A unit sees its own.")
    public Uni<Page<HardCase>> hardCases(
            @RestQuery String org,
            @RestQuery Boolean open,
            @RestQuery String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(1000) int limit) {
        return hardCases.find(org, open, CaseScope.of(caller.get()), cursor, limit);
    }

    @POST
    @Path("rebuild-timers")
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            summary = "重建时限 / Writes all timers anew from the cases",
            description = "For after a change of calendars, or a loss. Cases stay in use meanwhile.")
    public Uni<TimerRebuildJob.Report> rebuildTimers() {
        return rebuild.run();
    }
}
