package org.gridwhistle.dispatch.mediation;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.gridwhistle.chassis.security.Roles;
import org.gridwhistle.chassis.web.CommandDesk;
import org.gridwhistle.chassis.web.Page;
import org.gridwhistle.dispatch.casefile.Reach;
import org.gridwhistle.dispatch.dossier.Act;
import org.gridwhistle.dispatch.dossier.PersonsAct;
import org.gridwhistle.dispatch.dossier.TimelineQueries;
import org.gridwhistle.dispatch.dossier.Visibility;
import org.gridwhistle.dispatch.dossier.WhereSql;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What is done in a mediation 微调解, step by step. */
@Path("/api/v1/mediations")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.MEDIATOR, Roles.DISPATCHER, Roles.CENTRE_LEADER})
public class MediationResource {

    private static final String[] MEDIATORS = {Roles.MEDIATOR, Roles.DISPATCHER, Roles.CENTRE_LEADER};
    private static final String[] LOOKERS = {Roles.GRID_WORKER, Roles.MEDIATOR, Roles.DISPATCHER, Roles.CENTRE_LEADER};

    private final MediationExecutor mediations;
    private final MediationStore store;
    private final TimelineQueries timelines;
    private final ExpertPool experts;
    private final CommandDesk desk;

    MediationResource(
            MediationExecutor mediations,
            MediationStore store,
            TimelineQueries timelines,
            ExpertPool experts,
            CommandDesk desk) {
        this.mediations = mediations;
        this.store = store;
        this.timelines = timelines;
        this.experts = experts;
        this.desk = desk;
    }

    /** Those of the caller's area, the newest first. */
    @GET
    @RolesAllowed({Roles.MEDIATOR, Roles.DISPATCHER, Roles.CENTRE_LEADER, Roles.GRID_WORKER, Roles.ANALYST, Roles.ADMIN
    })
    public Uni<Page<MediationView>> list(
            @RestQuery MediationState state,
            @RestQuery String org,
            @RestQuery String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(1000) int limit) {
        var where = WhereSql.visible(Visibility.areas(desk.caller()))
                .below(org)
                .and("state = ?", state == null ? null : state.name());
        return store.list(where, cursor, limit).map(page -> page.map(MediationView::of));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.MEDIATOR, Roles.DISPATCHER, Roles.CENTRE_LEADER, Roles.GRID_WORKER, Roles.ANALYST, Roles.ADMIN
    })
    public Uni<MediationDetail> get(@RestPath UUID id) {
        return store.find(id)
                .map(found -> MediationView.of(Visibility.require(found, desk.caller())))
                .flatMap(view -> timelines.of(id).map(timeline -> new MediationDetail(view, timeline)));
    }

    /** 现场查看: the facts, and the first evidence. */
    @POST
    @Path("{id}/investigate")
    @RolesAllowed({Roles.GRID_WORKER, Roles.MEDIATOR, Roles.DISPATCHER, Roles.CENTRE_LEADER})
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MediationView.class)))
    public Uni<Response> investigate(@RestPath UUID id, @NotNull @Valid MediationRequests.Investigate body) {
        var act = MediationActs.investigate(body.findings(), MediationRequests.exhibits(body.evidence()));
        return act("Investigate", id, body.expectedVersion(), act, body, LOOKERS);
    }

    /** 固定证据: more evidence, while it is under way. */
    @POST
    @Path("{id}/fix-evidence")
    @RolesAllowed({Roles.GRID_WORKER, Roles.MEDIATOR, Roles.DISPATCHER, Roles.CENTRE_LEADER})
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MediationView.class)))
    public Uni<Response> fixEvidence(@RestPath UUID id, @NotNull @Valid MediationRequests.FixEvidence body) {
        var act = MediationActs.fixEvidence(MediationRequests.exhibits(body.evidence()));
        return act("FixEvidence", id, body.expectedVersion(), act, body, LOOKERS);
    }

    /** 组成调解组: experts of the pool, villagers' representatives, with the parties' consent. */
    @POST
    @RolesAllowed({Roles.MEDIATOR, Roles.DISPATCHER, Roles.CENTRE_LEADER})
    @Path("{id}/form-panel")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MediationView.class)))
    public Uni<Response> formPanel(@RestPath UUID id, @NotNull @Valid MediationRequests.FormPanel body) {
        var panel = body.panel();
        panel.experts().forEach(experts::requireActive);
        return act("FormPanel", id, body.expectedVersion(), MediationActs.formPanel(panel), body, MEDIATORS);
    }

    /** 背靠背、面对面: a meeting that was held. */
    @POST
    @RolesAllowed({Roles.MEDIATOR, Roles.DISPATCHER, Roles.CENTRE_LEADER})
    @Path("{id}/hold-session")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MediationView.class)))
    public Uni<Response> holdSession(@RestPath UUID id, @NotNull @Valid MediationRequests.HoldSession body) {
        var act = MediationActs.holdSession(body.session());
        return act("HoldSession", id, body.expectedVersion(), act, body, MEDIATORS);
    }

    /** 达成协议. */
    @POST
    @RolesAllowed({Roles.MEDIATOR, Roles.DISPATCHER, Roles.CENTRE_LEADER})
    @Path("{id}/agree")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MediationView.class)))
    public Uni<Response> agree(@RestPath UUID id, @NotNull @Valid MediationRequests.Agree body) {
        var act = MediationActs.agree(body.agreement());
        return act("Agree", id, body.expectedVersion(), act, body, MEDIATORS);
    }

    /** 履约复查. */
    @POST
    @Path("{id}/recheck")
    @RolesAllowed({Roles.GRID_WORKER, Roles.MEDIATOR, Roles.DISPATCHER, Roles.CENTRE_LEADER})
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MediationView.class)))
    public Uni<Response> recheck(@RestPath UUID id, @NotNull @Valid MediationRequests.Recheck body) {
        var act = MediationActs.recheck(body.performed(), body.note());
        return act("Recheck", id, body.expectedVersion(), act, body, LOOKERS);
    }

    /** 调解不成. */
    @POST
    @RolesAllowed({Roles.MEDIATOR, Roles.DISPATCHER, Roles.CENTRE_LEADER})
    @Path("{id}/fail")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MediationView.class)))
    public Uni<Response> fail(@RestPath UUID id, @NotNull @Valid MediationRequests.Note body) {
        return act("Fail", id, body.expectedVersion(), MediationActs.fail(body.note()), body, MEDIATORS);
    }

    /** 转司法调解、仲裁、诉讼. */
    @POST
    @RolesAllowed({Roles.MEDIATOR, Roles.DISPATCHER, Roles.CENTRE_LEADER})
    @Path("{id}/refer")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MediationView.class)))
    public Uni<Response> refer(@RestPath UUID id, @NotNull @Valid MediationRequests.Refer body) {
        var act = MediationActs.refer(new Referral(body.to(), body.note()));
        return act("Refer", id, body.expectedVersion(), act, body, MEDIATORS);
    }

    /** 转为跟踪事项: the case need not wait for it any longer. */
    @POST
    @Path("{id}/split-off")
    @RolesAllowed({Roles.DISPATCHER, Roles.CENTRE_LEADER})
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MediationView.class)))
    public Uni<Response> splitOff(@RestPath UUID id, @NotNull @Valid MediationRequests.Note body) {
        var act = MediationActs.splitOff(body.note());
        return act("SplitOff", id, body.expectedVersion(), act, body, Roles.DISPATCHER, Roles.CENTRE_LEADER);
    }

    private Uni<Response> act(
            String name, UUID id, Long expectedVersion, Act<Mediation> act, Object body, String... admitted) {
        var person = new PersonsAct<>(id, name, expectedVersion, Reach.of(desk.caller(), admitted), act);
        return desk.run(mediations, new MediationCommand(null, person), body, admitted);
    }
}
