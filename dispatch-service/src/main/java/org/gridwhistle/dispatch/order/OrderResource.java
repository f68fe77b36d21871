package org.gridwhistle.dispatch.order;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
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
import org.gridwhistle.chassis.security.Roles;
import org.gridwhistle.chassis.web.CommandDesk;
import org.gridwhistle.chassis.web.Page;
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

/** Residents' orders 居民点单、网格接单、活动评单. */
@Path("/api/v1/orders")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.GRID_WORKER, Roles.UPSTREAM_APP, Roles.DISPATCHER, Roles.CENTRE_LEADER})
public class OrderResource {

    private static final String[] ORDERERS = {Roles.GRID_WORKER, Roles.UPSTREAM_APP};
    private static final String[] GRID = {Roles.GRID_WORKER};
    private static final String[] VETTERS = {Roles.GRID_WORKER, Roles.DISPATCHER};

    private final OrderExecutor orders;
    private final OrderStore store;
    private final TimelineQueries timelines;
    private final CommandDesk desk;

    OrderResource(OrderExecutor orders, OrderStore store, TimelineQueries timelines, CommandDesk desk) {
        this.orders = orders;
        this.store = store;
        this.timelines = timelines;
        this.desk = desk;
    }

    /** 点单. A grid worker's is published at once; an app's waits for the grid. */
    @POST
    @RolesAllowed({Roles.GRID_WORKER, Roles.UPSTREAM_APP})
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = OrderView.class)))
    public Uni<Response> post(@NotNull @Valid Post body) {
        var vetted = desk.caller().has(Roles.GRID_WORKER);
        var command = new PostOrder(body.file(), OrderReach.of(desk.caller(), ORDERERS), vetted);
        return desk.create(orders, command, body, id -> URI.create("/api/v1/orders/" + id), ORDERERS);
    }

    /** Those of the caller's area, the newest first. */
    @GET
    @RolesAllowed({Roles.GRID_WORKER, Roles.UPSTREAM_APP, Roles.DISPATCHER, Roles.CENTRE_LEADER})
    public Uni<Page<OrderView>> list(
            @RestQuery OrderState state,
            @RestQuery String org,
            @RestQuery String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(1000) int limit) {
        var where = WhereSql.visible(OrderReach.readable(desk.caller()))
                .below(org)
                .and("state = ?", state == null ? null : state.name());
        return store.list(where, cursor, limit).map(page -> page.map(OrderView::of));
    }

    @GET
    @RolesAllowed({Roles.GRID_WORKER, Roles.UPSTREAM_APP, Roles.DISPATCHER, Roles.CENTRE_LEADER})
    @Path("{id}")
    public Uni<OrderDetail> get(@RestPath UUID id) {
        return store.find(id)
                .map(found -> OrderView.of(Visibility.require(found, OrderReach.readable(desk.caller()))))
                .flatMap(view -> timelines.of(id).map(timeline -> new OrderDetail(view, timeline)));
    }

    /** 挂单. */
    @POST
    @Path("{id}/publish")
    @RolesAllowed({Roles.GRID_WORKER, Roles.DISPATCHER})
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OrderView.class)))
    public Uni<Response> publish(@RestPath UUID id, @NotNull @Valid Seen body) {
        return act("PublishOrder", id, body.expectedVersion, OrderActs.publish(), body, VETTERS);
    }

    /** 接单: one grid or branch; the second reads 409. Every grid of the order's village or town may. */
    @POST
    @Path("{id}/claim")
    @RolesAllowed(Roles.GRID_WORKER)
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OrderView.class)))
    public Uni<Response> claim(@RestPath UUID id, @NotNull @Valid TakeUp body) {
        var grid = desk.caller().grid();
        return act("ClaimOrder", id, body.expectedVersion, OrderActs.claim(grid, body.branch), body, GRID);
    }

    /** 办结. */
    @POST
    @Path("{id}/finish")
    @RolesAllowed(Roles.GRID_WORKER)
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OrderView.class)))
    public Uni<Response> finish(@RestPath UUID id, @NotNull @Valid Finish body) {
        return act("FinishOrder", id, body.expectedVersion, OrderActs.finish(body.text, body.evidence), body, GRID);
    }

    /** 退回: others may take it up. */
    @POST
    @Path("{id}/give-back")
    @RolesAllowed(Roles.GRID_WORKER)
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OrderView.class)))
    public Uni<Response> giveBack(@RestPath UUID id, @NotNull @Valid Reason body) {
        return act("GiveOrderBack", id, body.expectedVersion, OrderActs.giveBack(body.reason), body, GRID);
    }

    /** 评单, once, by the one who ordered. */
    @POST
    @Path("{id}/rate")
    @RolesAllowed({Roles.GRID_WORKER, Roles.UPSTREAM_APP})
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OrderView.class)))
    public Uni<Response> rate(@RestPath UUID id, @NotNull @Valid Rate body) {
        return act("RateOrder", id, body.expectedVersion, OrderActs.rate(body.score, body.text), body, ORDERERS);
    }

    /** 撤单, by the one who ordered, until it is done. */
    @POST
    @Path("{id}/withdraw")
    @RolesAllowed({Roles.GRID_WORKER, Roles.UPSTREAM_APP})
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OrderView.class)))
    public Uni<Response> withdraw(@RestPath UUID id, @NotNull @Valid Reason body) {
        return act("WithdrawOrder", id, body.expectedVersion, OrderActs.withdraw(body.reason), body, ORDERERS);
    }

    private Uni<Response> act(
            String name, UUID id, Long expectedVersion, Act<ResidentOrder> act, Object body, String... admitted) {
        var person = new PersonsAct<>(id, name, expectedVersion, OrderReach.of(desk.caller(), admitted), act);
        return desk.run(orders, new ActOnOrder(person), body, admitted);
    }

    /**
     * @param area        the grid, village or town that may take it up
     * @param callbackRef by which the orderer can be asked back; no name, no phone
     */
    public record Post(
            @NotNull @Pattern(regexp = "\\d{9}|\\d{12}|\\d{15}")
            String area,

            @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}")
            String kind,

            @NotBlank @Size(max = 100) String title,
            @NotBlank @Size(max = 1000) String text,
            @Pattern(regexp = "[A-Za-z0-9-]{1,60}") String callbackRef,
            @NotNull OffsetDateTime expiresAt) {

        OrderFile file() {
            return new OrderFile(
                    Ids.next(), 0, area, kind, title, text, callbackRef, null, null, expiresAt.toInstant());
        }
    }

    public record Seen(Long expectedVersion) {}

    /** @param branch the party branch that does it; left out if the grid does */
    public record TakeUp(@Size(max = 60) String branch, Long expectedVersion) {}

    /** @param evidence where pictures of it lie */
    public record Finish(
            @NotBlank @Size(max = 2000) String text,
            @NotNull @Size(min = 1, max = 20) List<@NotBlank @Size(max = 200) String> evidence,
            Long expectedVersion) {}

    public record Reason(@NotBlank @Size(max = 500) String reason, Long expectedVersion) {}

    public record Rate(
            @NotNull @Min(1) @Max(5) Integer score,
            @Size(max = 500) String text,
            Long expectedVersion) {}
}
