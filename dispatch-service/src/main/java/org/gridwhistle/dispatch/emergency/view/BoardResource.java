package org.gridwhistle.dispatch.emergency.view;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.gridwhistle.chassis.problem.CommonProblem;
import org.gridwhistle.chassis.problem.ProblemException;
import org.gridwhistle.chassis.security.Roles;
import org.gridwhistle.chassis.web.CommandDesk;
import org.gridwhistle.chassis.web.Page;
import org.gridwhistle.dispatch.emergency.view.BoardQueries.ReplayLine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** 态势与复盘: what is going on in the scope, and afterwards what went on, in the order in which it happened. */
@Path("/api/v1/emergencies/{id}")
@RolesAllowed({Roles.CENTRE_LEADER, Roles.DISPATCHER, Roles.ANALYST, Roles.ADMIN})
public class BoardResource {

    static final String NDJSON = "application/x-ndjson";
    static final String NEXT_CURSOR = "Next-Cursor";

    private final CentreQueries finder;
    private final BoardQueries queries;
    private final CommandDesk desk;
    private final Clock clock;
    private final ObjectMapper json;

    BoardResource(CentreQueries finder, BoardQueries queries, CommandDesk desk, Clock clock, ObjectMapper json) {
        this.finder = finder;
        this.queries = queries;
        this.desk = desk;
        this.clock = clock;
        this.json = json;
    }

    @GET
    @Path("situation")
    @Produces(MediaType.APPLICATION_JSON)
    public Uni<SituationView> situation(@RestPath UUID id) {
        var now = clock.instant();
        return finder.findForCentre(id, desk.caller())
                .flatMap(found -> queries.figures(found, now).map(figures -> SituationView.of(found, figures, now)));
    }

    /** From the declaration until now, unless asked otherwise. */
    @GET
    @Path("replay")
    @Produces(MediaType.APPLICATION_JSON)
    public Uni<Page<ReplayLine>> replay(
            @RestPath UUID id,
            @RestQuery String from,
            @RestQuery String to,
            @RestQuery String cursor,
            @RestQuery @DefaultValue("200") @Min(1) @Max(1000) int limit) {
        return finder.findForCentre(id, desk.caller())
                .flatMap(found -> queries.replay(
                        found,
                        time("from", from, found.file().declaredAt()),
                        time("to", to, clock.instant()),
                        cursor,
                        limit));
    }

    /** The same, a line a thing; the next page's cursor stands in the header {@code Next-Cursor}. */
    @GET
    @Path("replay")
    @Produces(NDJSON)
    public Uni<RestResponse<String>> replayLines(
            @RestPath UUID id,
            @RestQuery String from,
            @RestQuery String to,
            @RestQuery String cursor,
            @RestQuery @DefaultValue("200") @Min(1) @Max(1000) int limit) {
        return replay(id, from, to, cursor, limit).map(page -> {
            var lines = page.items().stream().map(this::write).collect(Collectors.joining());
            var answer = ResponseBuilder.ok(lines, NDJSON);
            return page.nextCursor() == null
                    ? answer.build()
                    : answer.header(NEXT_CURSOR, page.nextCursor()).build();
        });
    }

    private String write(ReplayLine line) {
        try {
            return json.writeValueAsString(line) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The plus of an offset that was not escaped in the URL arrives as a blank. */
    private static Instant time(String name, String value, Instant otherwise) {
        if (value == null || value.isBlank()) {
            return otherwise;
        }
        try {
            return OffsetDateTime.parse(value.replace(' ', '+')).toInstant();
        } catch (DateTimeException e) {
            throw new ProblemException(CommonProblem.BAD_PARAMETER, name, "2026-07-10T08:00:00+08:00");
        }
    }
}
