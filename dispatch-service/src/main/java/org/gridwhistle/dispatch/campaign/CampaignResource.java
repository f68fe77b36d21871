package org.gridwhistle.dispatch.campaign;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

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
import org.gridwhistle.chassis.problem.Refusal;
import org.gridwhistle.chassis.security.Roles;
import org.gridwhistle.chassis.web.CommandDesk;
import org.gridwhistle.chassis.web.Page;
import org.gridwhistle.dispatch.casefile.Reach;
import org.gridwhistle.dispatch.casefile.lookup.CaseReference;
import org.gridwhistle.dispatch.dossier.TimelineQueries;
import org.gridwhistle.dispatch.dossier.Visibility;
import org.gridwhistle.dispatch.dossier.WhereSql;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Special campaigns 专项排查. */
@Path("/api/v1/campaigns")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.DISPATCHER, Roles.CENTRE_LEADER})
public class CampaignResource {

    private static final String[] CENTRE = {Roles.DISPATCHER, Roles.CENTRE_LEADER};

    private final CampaignExecutor campaigns;
    private final CampaignStore store;
    private final TimelineQueries timelines;
    private final Supplier<? extends CaseReference> reference;
    private final CommandDesk desk;

    CampaignResource(
            CampaignExecutor campaigns,
            CampaignStore store,
            TimelineQueries timelines,
            Supplier<? extends CaseReference> reference,
            CommandDesk desk) {
        this.campaigns = campaigns;
        this.store = store;
        this.timelines = timelines;
        this.reference = reference;
        this.desk = desk;
    }

    @POST
    @RolesAllowed({Roles.DISPATCHER, Roles.CENTRE_LEADER})
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = CampaignView.class)))
    public Uni<Response> draft(@NotNull @Valid Draft body) {
        var wanted = body.campaign();
        wanted.items().stream()
                .map(Item::matterCode)
                .filter(Objects::nonNull)
                .filter(code -> reference.get().matter(code).isEmpty())
                .findFirst()
                .ifPresent(code -> {
                    throw Refusal.of(CampaignProblem.UNKNOWN_ITEM_MATTER, code).asException();
                });
        var command = new DraftCampaign(wanted, Reach.of(desk.caller(), CENTRE));
        return desk.create(campaigns, command, body, id -> URI.create("/api/v1/campaigns/" + id), CENTRE);
    }

    /** 下发: to all grids of the scope, or to the places named. */
    @POST
    @RolesAllowed({Roles.DISPATCHER, Roles.CENTRE_LEADER})
    @Path("{id}/hand-out")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CampaignView.class)))
    public Uni<Response> handOut(@RestPath UUID id, @NotNull @Valid HandOutTo body) {
        return slots(id, body)
                .flatMap(slots -> desk.run(
                        campaigns,
                        HandOut.of(id, slots, body.expectedVersion, Reach.of(desk.caller(), CENTRE)),
                        body,
                        CENTRE));
    }

    @GET
    @RolesAllowed({Roles.DISPATCHER, Roles.CENTRE_LEADER, Roles.ANALYST, Roles.ADMIN})
    public Uni<Page<CampaignView>> list(
            @RestQuery String org,
            @RestQuery String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(1000) int limit) {
        var where = WhereSql.visible(Visibility.areas(desk.caller())).below(org);
        return store.list(where, cursor, limit).map(page -> page.map(CampaignView::of));
    }

    /** With how many checklists are done, what was found, and what of it is still open. */
    @GET
    @Path("{id}")
    @RolesAllowed({Roles.DISPATCHER, Roles.CENTRE_LEADER, Roles.ANALYST, Roles.ADMIN})
    public Uni<CampaignDetail> get(@RestPath UUID id) {
        return store.find(id)
                .map(found -> CampaignView.of(Visibility.require(found, desk.caller())))
                .flatMap(view -> store.progress(id)
                        .flatMap(progress ->
                                timelines.of(id).map(timeline -> new CampaignDetail(view, progress, timeline))));
    }

    private Uni<List<HandOut.Slot>> slots(UUID campaign, HandOutTo body) {
        if (body.places != null && !body.places.isEmpty()) {
            return Uni.createFrom()
                    .item(body.places.stream()
                            .map(place -> new HandOut.Slot(Ids.next(), place.grid, place.name))
                            .toList());
        }
        return store.find(campaign)
                .flatMap(found -> found.map(known -> store.gridsIn(known.area()))
                        .orElseGet(() -> Uni.createFrom().item(List.of())))
                .map(grids -> grids.stream()
                        .map(grid -> new HandOut.Slot(Ids.next(), grid, null))
                        .toList());
    }

    /** @param org the scope, with all below it */
    public record Draft(
            @NotBlank @Size(max = 100) String title,
            @NotNull Campaign.Kind kind,
            @NotNull @Pattern(regexp = "\\d{4,17}") String org,
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid DraftItem> items) {

        Campaign campaign() {
            return new Campaign(
                    Ids.next(),
                    1,
                    org,
                    title,
                    kind,
                    items.stream()
                            .map(item -> new Item(item.code, item.text, item.matterCode))
                            .toList(),
                    from,
                    to,
                    0);
        }
    }

    /** @param matterCode what it is a matter of if it fails; left out if that is to be decided */
    public record DraftItem(
            @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}")
            String code,

            @NotBlank @Size(max = 200) String text,
            @Pattern(regexp = "\\d{6}") String matterCode) {}

    /** @param places left out for one checklist a grid */
    public record HandOutTo(@Size(max = 2000) List<@NotNull @Valid InGrid> places, Long expectedVersion) {}

    public record InGrid(
            @NotNull @Pattern(regexp = "\\d{15}") String grid,
            @NotBlank @Size(max = 100) String name) {}
}
