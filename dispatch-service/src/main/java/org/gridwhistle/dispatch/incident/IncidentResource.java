package org.gridwhistle.dispatch.incident;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.gridwhistle.chassis.id.Ids;
import org.gridwhistle.chassis.problem.CommonProblem;
import org.gridwhistle.chassis.problem.ProblemException;
import org.gridwhistle.chassis.security.Roles;
import org.gridwhistle.chassis.web.CommandDesk;
import org.gridwhistle.chassis.web.Page;
import org.gridwhistle.dispatch.casefile.CaseAct;
import org.gridwhistle.dispatch.casefile.CaseProblem;
import org.gridwhistle.dispatch.casefile.store.CaseExecutor;
import org.gridwhistle.dispatch.casefile.store.CaseRequest;

import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Incidents 同源事件: one flooded street with many reports. Each case goes its own way on; none of its clocks stops. */
@Path("/api/v1/incidents")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.DISPATCHER, Roles.CENTRE_LEADER})
public class IncidentResource {

    private static final String[] ADMITTED = {Roles.DISPATCHER, Roles.CENTRE_LEADER};

    private final IncidentStore incidents;
    private final CaseExecutor cases;
    private final CommandDesk desk;
    private final Clock clock;

    IncidentResource(IncidentStore incidents, CaseExecutor cases, CommandDesk desk, Clock clock) {
        this.incidents = incidents;
        this.cases = cases;
        this.desk = desk;
        this.clock = clock;
    }

    /** @param open true for those that go on, false for the closed, left out for all */
    @GET
    @RolesAllowed({Roles.DISPATCHER, Roles.CENTRE_LEADER, Roles.ANALYST, Roles.ADMIN})
    public Uni<Page<IncidentView>> list(
            @RestQuery String org,
            @RestQuery Boolean open,
            @RestQuery @DefaultValue("50") @Min(1) @Max(1000) int limit) {
        var area = org == null ? Objects.requireNonNullElse(desk.caller().org(), "") : org;
        desk.caller().requireCovers(area);
        return incidents.list(area, open, limit).map(found -> new Page<>(found, null));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.DISPATCHER, Roles.CENTRE_LEADER, Roles.ANALYST, Roles.ADMIN})
    public Uni<IncidentView> get(@RestPath UUID id) {
        return visible(id);
    }

    /** Begins with these cases, all or none. */
    @POST
    public Uni<IncidentView> begin(@NotNull @Valid Beginning body) {
        var id = Ids.next();
        return act(body.caseIds, () -> new JoinIncident(id, body.title), body).chain(done -> visible(id));
    }

    @POST
    @Path("{id}/bind")
    public Uni<IncidentView> bind(@RestPath UUID id, @NotNull @Valid Cases body) {
        return visible(id).flatMap(incident -> {
            if (incident.closedAt() != null) {
                throw new ProblemException(CaseProblem.INCIDENT_CLOSED, incident.title());
            }
            return act(body.caseIds, () -> new JoinIncident(id, incident.title()), body)
                    .chain(done -> visible(id));
        });
    }

    @POST
    @Path("{id}/unbind")
    public Uni<IncidentView> unbind(@RestPath UUID id, @NotNull @Valid Cases body) {
        return visible(id)
                .chain(incident -> act(body.caseIds, () -> new LeaveIncident(id), body))
                .chain(done -> visible(id));
    }

    /** Its cases go on; it draws no more in. */
    @POST
    @Path("{id}/close")
    public Uni<IncidentView> close(@RestPath UUID id) {
        return visible(id)
                .chain(incident ->
                        incidents.close(id, clock.instant(), desk.caller().id()))
                .chain(done -> visible(id));
    }

    private Uni<Response> act(List<UUID> ids, Supplier<CaseAct> act, CaseRequest request) {
        var acts = new LinkedHashMap<UUID, CaseAct>();
        ids.forEach(id -> acts.put(id, act.get()));
        return cases.actTogether(desk, acts, request, ADMITTED);
    }

    private Uni<IncidentView> visible(UUID id) {
        return incidents
                .find(id)
                .map(found -> found.orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND)))
                .invoke(found -> desk.caller().requireCovers(found.area()));
    }

    /** What it is called, and its first cases. */
    public record Beginning(
            @NotBlank @Size(max = 200) String title,
            @NotEmpty @Size(max = 500) List<@NotNull UUID> caseIds) implements CaseRequest {

        @Override
        public Long expectedVersion() {
            return null;
        }
    }

    /** Cases that come or go. */
    public record Cases(@NotEmpty @Size(max = 500) List<@NotNull UUID> caseIds) implements CaseRequest {

        @Override
        public Long expectedVersion() {
            return null;
        }
    }
}
