package org.gridwhistle.dispatch.emergency.view;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.gridwhistle.chassis.problem.CommonProblem;
import org.gridwhistle.chassis.problem.ProblemException;
import org.gridwhistle.chassis.security.Roles;
import org.gridwhistle.chassis.web.CommandDesk;
import org.gridwhistle.dispatch.casefile.store.CaseRequest;
import org.gridwhistle.dispatch.emergency.act.Acknowledge;
import org.gridwhistle.dispatch.emergency.act.CallUpRoster;
import org.gridwhistle.dispatch.emergency.act.OpenCommand;
import org.gridwhistle.dispatch.emergency.store.CallUpView;
import org.gridwhistle.dispatch.emergency.store.EmergencyExecutor;
import org.gridwhistle.dispatch.emergency.store.EmergencyQueries;
import org.gridwhistle.dispatch.emergency.store.EmergencyView;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;

/** 点名: the leader calls rosters up, and each of their people answers for himself. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
public class CallUpResource {

    private final EmergencyExecutor emergencies;
    private final EmergencyQueries queries;
    private final CommandDesk desk;
    private final Clock clock;

    CallUpResource(EmergencyExecutor emergencies, EmergencyQueries queries, CommandDesk desk, Clock clock) {
        this.emergencies = emergencies;
        this.queries = queries;
        this.desk = desk;
        this.clock = clock;
    }

    @POST
    @Path("emergencies/{id}/call-up")
    @RolesAllowed(Roles.CENTRE_LEADER)
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EmergencyView.class)))
    public Uni<Response> callUp(@RestPath UUID id, @NotNull @Valid Call body) {
        return emergencies.lead(desk, id, body, new CallUpRoster(body.roster, body.message, body.ackWithin));
    }

    /** The caller answers for himself, and for nobody else. */
    @POST
    @Path("call-ups/{id}/acknowledge")
    @Authenticated
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CallUpView.class)))
    public Uni<Response> acknowledge(@RestPath UUID id) {
        var caller = desk.caller();
        return queries.findByCallUp(id)
                .map(found -> found.orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND)))
                .flatMap(emergency ->
                        desk.run(emergencies, new OpenCommand(emergency, new Acknowledge(id, caller.id())), null));
    }

    /** What the caller is called to, the newest emergency first. */
    @GET
    @Path("call-ups")
    @Authenticated
    public Uni<List<CallUpView>> own() {
        var person = desk.caller().id();
        var now = clock.instant();
        return queries.calling(person)
                .map(found -> found.stream()
                        .flatMap(emergency -> emergency.file().callUps().stream()
                                .filter(callUp -> callUp.calls(person))
                                .map(callUp -> CallUpView.ofHisOwn(emergency.id(), callUp, person, now)))
                        .toList());
    }

    /** @param ackWithin how long they have to answer, such as {@code PT10M}; at most a day */
    public record Call(
            @NotBlank String roster,
            @NotBlank @Size(max = 500) String message,
            @NotNull Duration ackWithin,
            Long expectedVersion)
            implements CaseRequest {}
}
