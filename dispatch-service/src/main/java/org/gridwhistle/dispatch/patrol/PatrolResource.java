package org.gridwhistle.dispatch.patrol;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import org.gridwhistle.chassis.problem.Refusal;
import org.gridwhistle.chassis.security.Roles;
import org.gridwhistle.chassis.web.CommandDesk;
import org.gridwhistle.chassis.web.Page;
import org.gridwhistle.dispatch.casefile.Reach;
import org.gridwhistle.dispatch.dossier.Visibility;
import org.gridwhistle.dispatch.dossier.WhereSql;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Grid workers' patrols 网格巡查, and whether they are enough. */
@Path("/api/v1/patrols")
@Produces(MediaType.APPLICATION_JSON)
public class PatrolResource {

    private final PatrolExecutor patrols;
    private final PatrolStore store;
    private final PatrolRule rule;
    private final CommandDesk desk;

    PatrolResource(PatrolExecutor patrols, PatrolStore store, PatrolConfig config, CommandDesk desk) {
        this.patrols = patrols;
        this.store = store;
        this.rule = config.rule();
        this.desk = desk;
    }

    /** 记录巡查, by the worker of the grid; answers his week. */
    @POST
    @RolesAllowed(Roles.GRID_WORKER)
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = DiaryView.class)))
    public Uni<Response> write(@NotNull @Valid Write body) {
        var caller = desk.caller();
        if (caller.grid() == null) {
            throw new ProblemException(CommonProblem.OUTSIDE_YOUR_AREA);
        }
        var patrol = body.patrol();
        return requireKnown(patrol.events().distinct().toList())
                .flatMap(known -> desk.create(
                        patrols,
                        new WritePatrol(caller.id(), caller.grid(), patrol),
                        body,
                        diary -> URI.create("/api/v1/patrols/" + patrol.id()),
                        Roles.GRID_WORKER));
    }

    /** 作废, by the one who told of it. */
    @POST
    @Path("{id}/strike")
    @RolesAllowed(Roles.GRID_WORKER)
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DiaryView.class)))
    public Uni<Response> strike(@RestPath UUID id, @NotNull @Valid Strike body) {
        var reach = Reach.of(desk.caller(), Roles.GRID_WORKER);
        return store.diaryWith(id)
                .map(diary -> diary.orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND)))
                .flatMap(diary -> desk.run(
                        patrols,
                        StrikePatrol.of(diary, id, body.reason, body.expectedVersion, reach),
                        body,
                        Roles.GRID_WORKER));
    }

    /** Workers' weeks of the caller's area. */
    @GET
    @RolesAllowed({Roles.GRID_WORKER, Roles.DISPATCHER, Roles.CENTRE_LEADER, Roles.ANALYST, Roles.ADMIN})
    public Uni<Page<DiaryView>> list(
            @RestQuery String week,
            @RestQuery String org,
            @RestQuery String worker,
            @RestQuery UUID event,
            @RestQuery String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(1000) int limit) {
        var where = WhereSql.visible(Visibility.areas(desk.caller()))
                .below(org)
                .and("week = ?", week == null ? null : week(week).toString())
                .and("worker = ?", worker)
                .and("events @> array[?::uuid]", event);
        return store.list(where, cursor, limit).map(page -> page.map(DiaryView::of));
    }

    /** 巡查达标: who fell short in a week, and by what. */
    @GET
    @Path("compliance")
    @RolesAllowed({Roles.DISPATCHER, Roles.CENTRE_LEADER, Roles.ANALYST, Roles.ADMIN})
    public Uni<Compliance> compliance(@RestQuery @NotNull String week, @RestQuery String org) {
        var caller = desk.caller();
        var area = org == null ? Objects.requireNonNullElse(caller.org(), "") : org;
        caller.requireCovers(area);
        var wanted = week(week);
        return store.done(wanted, area, rule).map(lines -> Compliance.of(wanted, rule, lines));
    }

    private Uni<List<UUID>> requireKnown(List<UUID> events) {
        return events.isEmpty()
                ? Uni.createFrom().item(events)
                : store.known(events)
                        .invoke(known -> events.stream()
                                .filter(event -> !known.contains(event))
                                .findFirst()
                                .ifPresent(event -> {
                                    throw Refusal.of(PatrolProblem.VISIT_TO_UNKNOWN_EVENT, event)
                                            .asException();
                                }));
    }

    private static Week week(String text) {
        return Week.parse(text)
                .orElseThrow(() -> new ProblemException(CommonProblem.BAD_PARAMETER, "week", "2026-W47"));
    }

    /** @param summary where the way went */
    public record Write(
            @NotNull OffsetDateTime startedAt,
            @NotNull OffsetDateTime endedAt,
            @NotBlank @Size(max = 1000) String summary,
            @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid Call> visits) {

        Patrol patrol() {
            return new Patrol(
                    Ids.next(),
                    startedAt.toInstant(),
                    endedAt.toInstant(),
                    summary,
                    visits.stream().map(Call::visit).toList(),
                    false);
        }
    }

    /** @param household an opaque reference; no name */
    public record Call(
            @NotBlank @Size(max = 100) String place,
            @Pattern(regexp = "[A-Za-z0-9-]{1,60}") String household,
            @Size(max = 500) String note,
            UUID eventId) {

        Visit visit() {
            return new Visit(place, household, note, eventId);
        }
    }

    public record Strike(@NotBlank @Size(max = 500) String reason, Long expectedVersion) {}
}
