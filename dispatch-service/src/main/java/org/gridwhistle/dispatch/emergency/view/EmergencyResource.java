package org.gridwhistle.dispatch.emergency.view;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
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
import org.gridwhistle.chassis.security.Roles;
import org.gridwhistle.chassis.web.CommandDesk;
import org.gridwhistle.chassis.web.Page;
import org.gridwhistle.dispatch.casefile.Reach;
import org.gridwhistle.dispatch.casefile.lookup.Level;
import org.gridwhistle.dispatch.casefile.lookup.Mode;
import org.gridwhistle.dispatch.casefile.store.CaseRequest;
import org.gridwhistle.dispatch.emergency.Liberties;
import org.gridwhistle.dispatch.emergency.Review;
import org.gridwhistle.dispatch.emergency.Scope;
import org.gridwhistle.dispatch.emergency.act.CallUpRoster;
import org.gridwhistle.dispatch.emergency.act.CloseReview;
import org.gridwhistle.dispatch.emergency.act.Declare;
import org.gridwhistle.dispatch.emergency.act.Extend;
import org.gridwhistle.dispatch.emergency.act.Leave;
import org.gridwhistle.dispatch.emergency.act.Raise;
import org.gridwhistle.dispatch.emergency.act.RecordReview;
import org.gridwhistle.dispatch.emergency.store.EmergencyExecutor;
import org.gridwhistle.dispatch.emergency.store.EmergencyQueries;
import org.gridwhistle.dispatch.emergency.store.EmergencySummary;
import org.gridwhistle.dispatch.emergency.store.EmergencyView;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** 平急转换: the leader of a place switches it to alert or emergency, and back. */
@Path("/api/v1/emergencies")
@Produces(MediaType.APPLICATION_JSON)
public class EmergencyResource {

    private final EmergencyExecutor emergencies;
    private final EmergencyQueries queries;
    private final CentreQueries finder;
    private final CommandDesk desk;
    private final Clock clock;

    EmergencyResource(
            EmergencyExecutor emergencies,
            EmergencyQueries queries,
            CentreQueries finder,
            CommandDesk desk,
            Clock clock) {
        this.emergencies = emergencies;
        this.queries = queries;
        this.finder = finder;
        this.desk = desk;
        this.clock = clock;
    }

    @POST
    @RolesAllowed(Roles.CENTRE_LEADER)
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = EmergencyView.class)))
    public Uni<Response> declare(@NotNull @Valid Declaration body) {
        var command = new Declare(
                Ids.next(),
                Reach.of(desk.caller(), Roles.CENTRE_LEADER),
                body.title,
                new Scope(body.org, body.classCodes == null ? List.of() : body.classCodes),
                body.level,
                body.expiresAt,
                body.mode == DeclaredMode.ALERT,
                new Liberties(Boolean.TRUE.equals(body.autoDispatch), Boolean.TRUE.equals(body.autoSign)),
                body.reason);
        return desk.create(
                emergencies, command, body, id -> URI.create("/api/v1/emergencies/" + id), Roles.CENTRE_LEADER);
    }

    @POST
    @Path("{id}/raise")
    @RolesAllowed(Roles.CENTRE_LEADER)
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EmergencyView.class)))
    public Uni<Response> raise(@RestPath UUID id, @NotNull @Valid Raising body) {
        return emergencies.lead(desk, id, body, new Raise(body.level, body.reason));
    }

    @POST
    @Path("{id}/extend")
    @RolesAllowed(Roles.CENTRE_LEADER)
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EmergencyView.class)))
    public Uni<Response> extend(@RestPath UUID id, @NotNull @Valid Extension body) {
        return emergencies.lead(desk, id, body, new Extend(body.expiresAt, body.reason));
    }

    @POST
    @Path("{id}/leave")
    @RolesAllowed(Roles.CENTRE_LEADER)
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EmergencyView.class)))
    public Uni<Response> leave(@RestPath UUID id, @NotNull @Valid Ending body) {
        return emergencies.lead(desk, id, body, new Leave(body.reason));
    }

    @POST
    @Path("{id}/call-up")
    @RolesAllowed(Roles.CENTRE_LEADER)
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EmergencyView.class)))
    public Uni<Response> callUp(@RestPath UUID id, @NotNull @Valid Call body) {
        return emergencies.lead(desk, id, body, new CallUpRoster(body.roster, body.message, body.ackWithin));
    }

    @POST
    @Path("{id}/review")
    @RolesAllowed(Roles.CENTRE_LEADER)
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EmergencyView.class)))
    public Uni<Response> review(@RestPath UUID id, @NotNull @Valid Learned body) {
        var measures = body.measures.stream()
                .map(measure -> new Review.Measure(measure.text, measure.owner, measure.due))
                .toList();
        return emergencies.lead(desk, id, body, new RecordReview(body.findings, measures));
    }

    @POST
    @Path("{id}/close-review")
    @RolesAllowed(Roles.CENTRE_LEADER)
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EmergencyView.class)))
    public Uni<Response> closeReview(@RestPath UUID id, @NotNull @Valid Ending body) {
        return emergencies.lead(desk, id, body, new CloseReview(body.reason));
    }

    /** Those of the caller's place, and of places above and below it, the newest first. */
    @GET
    @Authenticated
    public Uni<Page<EmergencySummary>> list(
            @RestQuery Mode mode,
            @RestQuery String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(1000) int limit) {
        return queries.list(CentreQueries.place(desk.caller()), mode, cursor, limit);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.CENTRE_LEADER, Roles.DISPATCHER, Roles.ANALYST, Roles.ADMIN})
    public Uni<EmergencyView> get(@RestPath UUID id) {
        return finder.findForCentre(id, desk.caller()).map(found -> EmergencyView.of(found, clock.instant()));
    }

    /**
     * What is declared.
     *
     * @param classCodes   of the catalog; none for all
     * @param autoDispatch whether reports go out without a person; false if missing
     * @param autoSign     whether units count as having signed; false if missing
     */
    public record Declaration(
            @NotBlank @Size(max = 100) String title,
            @NotBlank @Pattern(regexp = "\\d{4,12}") String org,
            @Size(max = 50) List<@Pattern(regexp = "\\d{2}") @NotNull String> classCodes,
            @NotNull Level level,
            @NotNull Instant expiresAt,
            @NotNull DeclaredMode mode,
            @NotBlank @Size(max = 2000) String reason,
            Boolean autoDispatch,
            Boolean autoSign) {}

    /** How an emergency may begin. */
    public enum DeclaredMode {
        ALERT,
        EMERGENCY
    }

    /** @param level may be missing for an alert, which then keeps its own */
    public record Raising(
            Level level, @NotBlank @Size(max = 2000) String reason, Long expectedVersion) implements CaseRequest {}

    /** A later end. */
    public record Extension(
            @NotNull Instant expiresAt,
            @NotBlank @Size(max = 2000) String reason,
            Long expectedVersion) implements CaseRequest {}

    /** @param ackWithin how long they have to answer, such as {@code PT10M}; at most a day */
    public record Call(
            @NotBlank String roster,
            @NotBlank @Size(max = 500) String message,
            @NotNull Duration ackWithin,
            Long expectedVersion)
            implements CaseRequest {}

    /** Why it ends. */
    public record Ending(@NotBlank @Size(max = 2000) String reason, Long expectedVersion) implements CaseRequest {}

    /** 复盘. */
    public record Learned(
            @NotBlank @Size(max = 10_000) String findings,
            @NotEmpty @Size(max = 100) List<@NotNull @Valid Measure> measures,
            Long expectedVersion)
            implements CaseRequest {}

    /** @param owner code of a unit, or the subject of a person */
    public record Measure(
            @NotBlank @Size(max = 2000) String text,
            @NotBlank @Size(max = 100) String owner,
            @NotNull LocalDate due) {}
}
