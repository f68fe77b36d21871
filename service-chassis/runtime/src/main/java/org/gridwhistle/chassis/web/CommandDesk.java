package org.gridwhistle.chassis.web;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.gridwhistle.chassis.audit.Origin;
import org.gridwhistle.chassis.command.Actor;
import org.gridwhistle.chassis.command.Answer;
import org.gridwhistle.chassis.command.Command;
import org.gridwhistle.chassis.command.CommandExecutor;
import org.gridwhistle.chassis.command.Order;
import org.gridwhistle.chassis.command.ReplayKey;
import org.gridwhistle.chassis.problem.CommonProblem;
import org.gridwhistle.chassis.problem.Outage;
import org.gridwhistle.chassis.problem.ProblemException;
import org.gridwhistle.chassis.security.Caller;
import org.gridwhistle.chassis.security.CurrentCaller;
import org.gridwhistle.chassis.trace.Trace;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;

/** Where HTTP hands commands in: knows the caller, his {@code Idempotency-Key} and the trace, and shapes the answer. */
@RequestScoped
public class CommandDesk {

    public static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private static final int MAX_KEY_LENGTH = 200;

    private final CurrentCaller caller;
    private final HttpHeaders headers;
    private final UriInfo uri;
    private final OriginReader origin;
    private final ObjectMapper json;

    CommandDesk(CurrentCaller caller, HttpHeaders headers, UriInfo uri, OriginReader origin, ObjectMapper json) {
        this.caller = caller;
        this.headers = headers;
        this.uri = uri;
        this.origin = origin;
        this.json = json;
    }

    public Caller caller() {
        return caller.get();
    }

    /**
     * Carries a command out and answers 200 with its answer.
     *
     * @param request  the request's body, or null; a repetition of the key must bring the same
     * @param admitted the roles that may do this, the most telling first: the actor's role is the first he has
     */
    public <C extends Command> Uni<Response> run(
            CommandExecutor<C, ?, ?> executor, C command, Object request, String... admitted) {
        return executor.execute(order(command, request, admitted))
                .map(answer -> Response.ok(body(answer), MediaType.APPLICATION_JSON_TYPE)
                        .build());
    }

    /** As {@link #run}, for commands that are carried out together or not at all; answers with the first one's answer. */
    public <C extends Command> Uni<Response> runTogether(
            CommandExecutor<C, ?, ?> executor, List<C> commands, Object request, String... admitted) {
        var key = replayKey(request);
        var actor = Actor.of(caller(), admitted);
        var from = origin.read();
        var orders = commands.stream()
                .map(command -> new Order<>(command, actor, Trace.current(), key, from))
                .toList();
        return executor.executeTogether(orders)
                .map(answers -> Response.ok(body(answers.getFirst()), MediaType.APPLICATION_JSON_TYPE)
                        .build());
    }

    /** As {@link #run}, for a command that creates its aggregate: 201 with its {@code Location}. */
    public <C extends Command> Uni<Response> create(
            CommandExecutor<C, ?, ?> executor,
            C command,
            Object request,
            Function<UUID, URI> location,
            String... admitted) {
        return executor.execute(order(command, request, admitted)).map(answer -> {
            var body = body(answer);
            var id = ((Answer.Done) answer).aggregateId();
            return Response.created(location.apply(id))
                    .entity(body)
                    .type(MediaType.APPLICATION_JSON_TYPE)
                    .build();
        });
    }

    public <C extends Command> Order<C> order(C command, Object request, String... admitted) {
        return new Order<>(command, Actor.of(caller(), admitted), Trace.current(), replayKey(request), origin.read());
    }

    /**
     * As {@link #order(Command, Object, String...)}, of somebody who did not sign in.
     *
     * @param actor  what he is, since nobody knows who
     * @param holder whose keys his are; two holders' keys never meet
     */
    public <C extends Command> Order<C> publicOrder(C command, Object request, Actor actor, String holder) {
        return new Order<>(command, actor, Trace.current(), replayKey(holder, request), Origin.NONE);
    }

    /** The JSON of a done command. Anything else travels on as the exception that the one mapper answers. */
    public static String body(Answer answer) {
        return switch (answer) {
            case Answer.Done done -> done.body();
            case Answer.Refused(var refusal) -> throw refusal.asException();
            case Answer.Failed(var cause)
            when Outage.is(cause) -> throw new ProblemException(CommonProblem.SERVICE_UNAVAILABLE);
            case Answer.Failed(var cause) -> throw new IllegalStateException(cause);
            case Answer.SeenBefore() -> throw new IllegalStateException("only messages are seen before");
        };
    }

    private ReplayKey replayKey(Object request) {
        return replayKey(caller().id(), request);
    }

    private ReplayKey replayKey(String holder, Object request) {
        var key = headers.getHeaderString(IDEMPOTENCY_KEY);
        if (key == null || key.isBlank()) {
            return null;
        }
        if (key.length() > MAX_KEY_LENGTH) {
            throw new ProblemException(CommonProblem.BAD_PARAMETER, IDEMPOTENCY_KEY, "1–" + MAX_KEY_LENGTH);
        }
        return new ReplayKey(holder, key, Fingerprint.of(uri.getPath() + '\n' + write(request)));
    }

    private String write(Object request) {
        try {
            return json.writeValueAsString(request);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
