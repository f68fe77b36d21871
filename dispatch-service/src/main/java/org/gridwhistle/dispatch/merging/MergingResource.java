package org.gridwhistle.dispatch.merging;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.gridwhistle.chassis.security.Roles;
import org.gridwhistle.chassis.web.CommandDesk;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.CaseAct;
import org.gridwhistle.dispatch.casefile.Merged;
import org.gridwhistle.dispatch.casefile.store.CaseExecutor;
import org.gridwhistle.dispatch.casefile.store.CaseQueries;
import org.gridwhistle.dispatch.casefile.store.CaseRequest;
import org.gridwhistle.dispatch.casefile.store.CaseSummary;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;

/** Several reports of one thing are handled as one 并单, and parted again 拆单. */
@Path("/api/v1/cases/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.DISPATCHER)
public class MergingResource {

    private final CaseExecutor cases;
    private final CaseQueries queries;
    private final CommandDesk desk;

    MergingResource(CaseExecutor cases, CaseQueries queries, CommandDesk desk) {
        this.cases = cases;
        this.queries = queries;
        this.desk = desk;
    }

    @POST
    @Path("merge")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseSummary.class)))
    public Uni<Response> merge(@RestPath UUID id, @NotNull @Valid Merger body) {
        var acts = new LinkedHashMap<UUID, CaseAct>();
        acts.put(id, new Merge(body.master, body.note));
        acts.putIfAbsent(body.master, new Adopt(id));
        return cases.actTogether(desk, acts, body, Roles.DISPATCHER);
    }

    @POST
    @Path("unmerge")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseSummary.class)))
    public Uni<Response> unmerge(@RestPath UUID id, @NotNull @Valid Separation body) {
        return queries.find(id).flatMap(found -> {
            var master = master(found);
            var acts = new LinkedHashMap<UUID, CaseAct>();
            acts.put(id, new Unmerge(master.orElse(null), body.note));
            master.ifPresent(other -> acts.put(other, new Unmerge.Release(id)));
            return cases.actTogether(desk, acts, body, Roles.DISPATCHER);
        });
    }

    private static Optional<UUID> master(Optional<Case> found) {
        return found.filter(Merged.class::isInstance).map(merged -> ((Merged) merged).master());
    }

    /** @param master the case that goes on */
    public record Merger(
            @NotNull UUID master,
            @NotBlank @Size(max = 2000) String note,
            Long expectedVersion) implements CaseRequest {}

    /** Why they are not the same after all. */
    public record Separation(@NotBlank @Size(max = 2000) String note, Long expectedVersion) implements CaseRequest {}
}
