package org.gridwhistle.dispatch.campaign;

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
import org.gridwhistle.chassis.security.Roles;
import org.gridwhistle.chassis.web.CommandDesk;
import org.gridwhistle.chassis.web.Page;
import org.gridwhistle.dispatch.casefile.Reach;
import org.gridwhistle.dispatch.dossier.Act;
import org.gridwhistle.dispatch.dossier.PersonsAct;
import org.gridwhistle.dispatch.dossier.Visibility;
import org.gridwhistle.dispatch.dossier.WhereSql;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Grid workers' checklists 排查清单. */
@Path("/api/v1/checklists")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.GRID_WORKER)
public class ChecklistResource {

    private static final String[] GRID = {Roles.GRID_WORKER};

    private final ChecklistExecutor checklists;
    private final ChecklistStore store;
    private final CommandDesk desk;

    ChecklistResource(ChecklistExecutor checklists, ChecklistStore store, CommandDesk desk) {
        this.checklists = checklists;
        this.store = store;
        this.desk = desk;
    }

    @GET
    @RolesAllowed({Roles.GRID_WORKER, Roles.DISPATCHER, Roles.CENTRE_LEADER, Roles.ANALYST, Roles.ADMIN})
    public Uni<Page<ChecklistView>> list(
            @RestQuery UUID campaign,
            @RestQuery String state,
            @RestQuery String org,
            @RestQuery String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(1000) int limit) {
        var where = WhereSql.visible(Visibility.areas(desk.caller()))
                .below(org)
                .and("campaign_id = ?", campaign)
                .and("state = ?", state);
        return store.list(where, cursor, limit).map(page -> page.map(ChecklistView::of));
    }

    /** 检查一处: every item of the list once. What is not all right becomes an event. */
    @POST
    @RolesAllowed(Roles.GRID_WORKER)
    @Path("{id}/inspect")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ChecklistView.class)))
    public Uni<Response> inspect(@RestPath UUID id, @NotNull @Valid Inspect body) {
        var results = body.results.stream().map(Found::result).toList();
        return act(
                "InspectPlace",
                id,
                body.expectedVersion,
                (now, moment) -> now.inspect(body.place, results, moment),
                body);
    }

    /** 完成: nothing more is to be looked at in the grid. */
    @POST
    @RolesAllowed(Roles.GRID_WORKER)
    @Path("{id}/finish")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ChecklistView.class)))
    public Uni<Response> finish(@RestPath UUID id, @NotNull @Valid Finish body) {
        return act("FinishChecklist", id, body.expectedVersion, Checklist::finish, body);
    }

    private Uni<Response> act(String name, UUID id, Long expectedVersion, Act<Checklist> act, Object body) {
        var person = new PersonsAct<>(id, name, expectedVersion, Reach.of(desk.caller(), GRID), act);
        return desk.run(checklists, new ChecklistCommand(person), body, GRID);
    }

    public record Inspect(
            @NotBlank @Size(max = 100) String place,
            @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid Found> results,
            Long expectedVersion) {}

    /** @param note what is wrong, in words without names */
    public record Found(
            @NotBlank @Size(max = 40) String item,
            @NotNull Boolean ok,
            @Size(max = 1000) String note,
            @Size(max = 20) List<@NotNull @Valid Picture> evidence) {

        Checklist.Result result() {
            var shown = Objects.requireNonNullElse(evidence, List.<Picture>of()).stream()
                    .map(picture -> new Checklist.Shown(picture.ref, picture.sha256, picture.contentType))
                    .toList();
            return new Checklist.Result(item, ok, note, shown, ok ? null : Ids.next());
        }
    }

    public record Picture(
            @NotBlank @Size(max = 100) String ref,
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") String sha256,

            @NotNull @Pattern(regexp = "[a-z]+/[a-z0-9][a-z0-9.+-]{0,99}")
            String contentType) {}

    public record Finish(Long expectedVersion) {}
}
