package org.gridwhistle.intake.voice;

import java.util.UUID;
import java.util.function.BiFunction;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.gridwhistle.chassis.command.Actor;
import org.gridwhistle.chassis.command.Order;
import org.gridwhistle.chassis.problem.CommonProblem;
import org.gridwhistle.chassis.problem.ProblemException;
import org.gridwhistle.chassis.web.CommandDesk;
import org.gridwhistle.intake.privacy.PersonalDataStore;
import org.gridwhistle.intake.progress.ProgressQueries;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a resident says by the link on his receipt; no sign-in. */
@Path("/api/v1/track")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "进度 Progress")
@PermitAll
public class VoiceResource {

    /** Whoever holds the link. He is not known by name here, and his address is his own affair. */
    private static final Actor RESIDENT = new Actor("resident", "resident", null, null);

    private final CommandDesk desk;
    private final VoiceExecutor executor;
    private final ProgressQueries progress;
    private final PersonalDataStore people;

    VoiceResource(CommandDesk desk, VoiceExecutor executor, ProgressQueries progress, PersonalDataStore people) {
        this.desk = desk;
        this.executor = executor;
        this.progress = progress;
        this.people = people;
    }

    /** @param score 1 (worst) to 5 */
    record Rating(
            @NotNull Say.Resolved resolved,
            @NotNull @Min(1) @Max(5) Integer score,
            @Size(max = 500) String text) {}

    record Reasoned(@NotBlank @Size(max = 500) String reason) {}

    @POST
    @Path("{token}/rate")
    @Operation(summary = "居民评单 / How it went: once a round, when the case is closed")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Thanks.class)))
    @APIResponse(responseCode = "409", description = "NOT_RATABLE_NOW, RATED_ALREADY")
    public Uni<Response> rate(@PathParam("token") String token, @NotNull @Valid Rating body) {
        return say(token, body, body.text(), (id, text) -> new Say.Rate(id, body.resolved(), body.score(), text));
    }

    @POST
    @Path("{token}/reopen")
    @Operation(summary = "要求重办 / It is not done: once a round, when the case is closed")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Thanks.class)))
    @APIResponse(responseCode = "409", description = "NOT_REOPENABLE_NOW, REOPENING_ASKED_ALREADY")
    public Uni<Response> reopen(@PathParam("token") String token, @NotNull @Valid Reasoned body) {
        return say(token, body, body.reason(), Say.Reopen::new);
    }

    @POST
    @Path("{token}/appeal")
    @Operation(summary = "申诉 / The rejection is wrong: once, when the case is rejected")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Thanks.class)))
    @APIResponse(responseCode = "409", description = "NOT_APPEALABLE_NOW, APPEALED_ALREADY")
    public Uni<Response> appeal(@PathParam("token") String token, @NotNull @Valid Reasoned body) {
        return say(token, body, body.reason(), Say.Appeal::new);
    }

    /** What he wrote loses numbers and his name before anybody else reads it. */
    private Uni<Response> say(String token, Object body, String text, BiFunction<UUID, String, Say> wish) {
        return progress.idOf(token)
                .onItem()
                .ifNull()
                .failWith(() -> new ProblemException(CommonProblem.NOT_FOUND))
                .flatMap(id -> people.withoutPerson(id, text)
                        .flatMap(plain -> executor.execute(order(wish.apply(id, plain), body))))
                .map(answer -> Response.ok(CommandDesk.body(answer)).build());
    }

    private Order<Say> order(Say say, Object body) {
        return desk.publicOrder(say, body, RESIDENT, "resident/" + say.reportId());
    }
}
