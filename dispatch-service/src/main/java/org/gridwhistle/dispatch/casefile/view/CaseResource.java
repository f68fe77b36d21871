package org.gridwhistle.dispatch.casefile.view;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.gridwhistle.chassis.audit.TraceReader;
import org.gridwhistle.chassis.audit.TraceView;
import org.gridwhistle.chassis.problem.CommonProblem;
import org.gridwhistle.chassis.problem.ProblemException;
import org.gridwhistle.chassis.security.CurrentCaller;
import org.gridwhistle.chassis.security.Roles;
import org.gridwhistle.chassis.web.Page;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.fact.CaseState;
import org.gridwhistle.dispatch.casefile.lookup.CaseReference;
import org.gridwhistle.dispatch.casefile.lookup.Grid;
import org.gridwhistle.dispatch.casefile.store.CaseFilter;
import org.gridwhistle.dispatch.casefile.store.CaseQueries;
import org.gridwhistle.dispatch.casefile.store.CaseScope;
import org.gridwhistle.dispatch.casefile.store.CaseSummary;
import org.gridwhistle.dispatch.casefile.store.TimerQueries;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Cases 网格事件, to be read. */
@Path("/api/v1/cases")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Roles.DISPATCHER,
    Roles.CENTRE_LEADER,
    Roles.GRID_WORKER,
    Roles.HANDLER,
    Roles.UNIT_HEAD,
    Roles.ANALYST,
    Roles.ADMIN
})
public class CaseResource {

    private final CaseQueries queries;
    private final TimerQueries timers;
    private final TraceReader traces;
    private final CurrentCaller caller;
    private final Clock clock;
    private final Supplier<? extends CaseReference> reference;

    CaseResource(
            CaseQueries queries,
            TimerQueries timers,
            TraceReader traces,
            CurrentCaller caller,
            Clock clock,
            Supplier<? extends CaseReference> reference) {
        this.queries = queries;
        this.timers = timers;
        this.traces = traces;
        this.clock = clock;
        this.caller = caller;
        this.reference = reference;
    }

    /** The cases that the caller may see, the newest first. */
    @GET
    public Uni<Page<CaseSummary>> list(
            @RestQuery String state,
            @RestQuery String org,
            @RestQuery String grid,
            @RestQuery String matter,
            @RestQuery String unit,
            @RestQuery String source,
            @RestQuery String from,
            @RestQuery String to,
            @BeanParam TiesQuery ties,
            @RestQuery UUID emergency,
            @RestQuery @DefaultValue("false") boolean openFollowUps,
            @BeanParam WhistleQuery whistle,
            @RestQuery String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(1000) int limit) {
        var gridCode =
                grid == null ? null : reference.get().grid(grid).map(Grid::code).orElse(grid);
        var filter = new CaseFilter(
                states("state", state),
                org,
                gridCode,
                matter,
                unit,
                source,
                time("from", from),
                time("to", to),
                ties.filter(),
                emergency,
                openFollowUps,
                whistle.filter());
        return queries.list(filter, CaseScope.of(caller.get()), cursor, limit);
    }

    @GET
    @Path("{id}")
    public Uni<CaseDetail> get(@RestPath UUID id) {
        return queries.find(id)
                .map(found -> found.orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND)))
                .invoke(this::requireVisible)
                .flatMap(found -> Uni.combine()
                        .all()
                        .unis(queries.timeline(id), timers.of(id))
                        .asTuple()
                        .map(read -> CaseDetail.of(
                                found, read.getItem1(), read.getItem2(), clock.instant(), reference.get())));
    }

    @GET
    @Path("{id}/trace")
    @RolesAllowed({Roles.DISPATCHER, Roles.CENTRE_LEADER, Roles.ANALYST, Roles.ADMIN})
    @Operation(
            summary = "全留痕 / What people did to the case: who, when, from where, what it changed",
            description = "verified tells whether the chain of entries is whole and none was changed.")
    public Uni<TraceView> trace(@RestPath UUID id) {
        return queries.find(id)
                .map(found -> found.orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND)))
                .invoke(this::requireVisible)
                .flatMap(found -> traces.of(id));
    }

    private void requireVisible(Case found) {
        if (!CaseScope.of(caller.get()).admits(found)) {
            throw new ProblemException(CommonProblem.OUTSIDE_YOUR_AREA);
        }
    }

    static List<CaseState> states(String parameter, String commaSeparated) {
        if (commaSeparated == null || commaSeparated.isBlank()) {
            return List.of();
        }
        try {
            return Stream.of(commaSeparated.split(","))
                    .map(String::trim)
                    .map(CaseState::valueOf)
                    .toList();
        } catch (IllegalArgumentException e) {
            throw new ProblemException(CommonProblem.BAD_PARAMETER, parameter, List.of(CaseState.values()));
        }
    }

    /** The plus of an offset that was not escaped in the URL arrives as a blank. */
    private static Instant time(String name, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return OffsetDateTime.parse(value.replace(' ', '+')).toInstant();
        } catch (DateTimeException e) {
            throw new ProblemException(CommonProblem.BAD_PARAMETER, name, "2026-07-10T08:00:00+08:00");
        }
    }
}
