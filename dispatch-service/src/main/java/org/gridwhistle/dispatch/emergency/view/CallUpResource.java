package org.gridwhistle.dispatch.emergency.view;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.gridwhistle.chassis.problem.CommonProblem;
import org.gridwhistle.chassis.problem.ProblemException;
import org.gridwhistle.chassis.web.CommandDesk;
import org.gridwhistle.dispatch.emergency.act.Acknowledge;
import org.gridwhistle.dispatch.emergency.act.OpenCommand;
import org.gridwhistle.dispatch.emergency.store.CallUpView;
import org.gridwhistle.dispatch.emergency.store.EmergencyExecutor;
import org.gridwhistle.dispatch.emergency.store.EmergencyQueries;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;

/** 应答: those who are called up answer, each for himself. */
@Path("/api/v1/call-ups")
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

    /** The caller answers for himself, and for nobody else. */
    @POST
    @Path("{id}/acknowledge")
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
}
