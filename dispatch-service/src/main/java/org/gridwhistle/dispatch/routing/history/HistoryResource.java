package org.gridwhistle.dispatch.routing.history;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.gridwhistle.chassis.problem.CommonProblem;
import org.gridwhistle.chassis.problem.ProblemException;
import org.gridwhistle.chassis.security.CurrentCaller;
import org.gridwhistle.chassis.security.Roles;

import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestQuery;

/** How well dispatches hit, and what that says of the lists. Without a period, that which proposals learn from. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.DISPATCHER, Roles.CENTRE_LEADER, Roles.ANALYST, Roles.ADMIN})
public class HistoryResource {

    private final HistoryQueries history;
    private final HistoryConfig config;
    private final CurrentCaller caller;
    private final Clock clock;

    HistoryResource(HistoryQueries history, HistoryConfig config, CurrentCaller caller, Clock clock) {
        this.history = history;
        this.config = config;
        this.caller = caller;
        this.clock = clock;
    }

    /** 派单准确率: the share of tasks that were not rightly given back. */
    @GET
    @Path("routing/accuracy")
    public Uni<Accuracy> accuracy(@RestQuery String org, @RestQuery String from, @RestQuery String to) {
        return history.accuracy(org(org), from(from), to(to));
    }

    /** 派单目录优化: what returns say should change in the lists. */
    @GET
    @Path("authority-lists/suggestions")
    public Uni<List<Suggestion>> suggestions(@RestQuery String org, @RestQuery String from, @RestQuery String to) {
        return history.leads(org(org), from(from), to(to)).map(ListDoctor::suggestions);
    }

    /** 准入: matters that were dispatched though they stand on no list of their town. */
    @GET
    @Path("authority-lists/unlisted")
    public Uni<List<Unlisted>> unlisted(@RestQuery String org, @RestQuery String from, @RestQuery String to) {
        return history.unlisted(org(org), from(from), to(to));
    }

    /** Nobody looks beyond his own area. */
    private String org(String wanted) {
        var own = Objects.requireNonNullElse(caller.get().org(), "");
        var area = wanted == null || wanted.isBlank() ? own : wanted;
        caller.get().requireCovers(area);
        return area;
    }

    private Instant from(String from) {
        return from == null ? clock.instant().minus(config.period()) : time("from", from);
    }

    private Instant to(String to) {
        return to == null ? clock.instant() : time("to", to);
    }

    /** The plus of an offset that was not escaped in the URL arrives as a blank. */
    private static Instant time(String name, String value) {
        try {
            return OffsetDateTime.parse(value.replace(' ', '+')).toInstant();
        } catch (DateTimeException e) {
            throw new ProblemException(CommonProblem.BAD_PARAMETER, name, "2026-07-10T08:00:00+08:00");
        }
    }
}
