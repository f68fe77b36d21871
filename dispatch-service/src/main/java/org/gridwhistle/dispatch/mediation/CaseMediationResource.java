package org.gridwhistle.dispatch.mediation;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import org.gridwhistle.dispatch.dossier.PersonsAct;
import org.gridwhistle.dispatch.dossier.Visibility;
import org.gridwhistle.dispatch.dossier.WhereSql;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The mediations 微调解 of a case. */
@Path("/api/v1/cases/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class CaseMediationResource {

    private static final String[] MAY_OPEN = {Roles.MEDIATOR, Roles.DISPATCHER, Roles.CENTRE_LEADER};

    private final MediationExecutor mediations;
    private final MediationStore store;
    private final CommandDesk desk;

    CaseMediationResource(MediationExecutor mediations, MediationStore store, CommandDesk desk) {
        this.mediations = mediations;
        this.store = store;
        this.desk = desk;
    }

    /** Opens one. Who the parties are is told to intake; here are their sides and opaque references. */
    @POST
    @Path("mediation")
    @RolesAllowed({Roles.MEDIATOR, Roles.DISPATCHER, Roles.CENTRE_LEADER})
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = MediationView.class)))
    public Uni<Response> open(@RestPath UUID id, @NotNull @Valid Open body) {
        var parties = body.parties.stream()
                .map(party -> new Party(party.side, party.ref))
                .toList();
        var act = MediationActs.open(parties, Boolean.TRUE.equals(body.followUp), body.note);
        var person = new PersonsAct<>(Ids.next(), "OpenMediation", null, Reach.of(desk.caller(), MAY_OPEN), act);
        return desk.create(
                mediations,
                new MediationCommand(id, person),
                body,
                made -> URI.create("/api/v1/mediations/" + made),
                MAY_OPEN);
    }

    /** All of the case that the caller may see, the newest first. */
    @GET
    @Path("mediations")
    @RolesAllowed({Roles.MEDIATOR, Roles.DISPATCHER, Roles.CENTRE_LEADER, Roles.GRID_WORKER, Roles.ANALYST, Roles.ADMIN
    })
    public Uni<Page<MediationView>> list(
            @RestPath UUID id, @RestQuery String cursor, @RestQuery @DefaultValue("50") @Min(1) @Max(1000) int limit) {
        var where = WhereSql.visible(Visibility.areas(desk.caller())).and("case_id = ?", id);
        return store.list(where, cursor, limit).map(page -> page.map(MediationView::of));
    }

    /** @param followUp whether the case need not wait for it; left out for no */
    public record Open(
            @NotNull @Size(min = 2, max = 4) List<@NotNull @Valid OpenParty> parties,
            Boolean followUp,
            @Size(max = 500) String note) {}

    /** @param ref as intake has it; no name, no phone */
    public record OpenParty(
            @NotNull Side side,
            @NotNull @Pattern(regexp = "[A-Za-z0-9-]{1,40}") String ref) {}
}
