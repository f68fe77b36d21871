package org.gridwhistle.dispatch.whistle;

import java.util.List;
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
import org.gridwhistle.dispatch.casefile.Classification;
import org.gridwhistle.dispatch.casefile.store.CaseExecutor;
import org.gridwhistle.dispatch.casefile.store.CaseRequest;
import org.gridwhistle.dispatch.casefile.store.CaseSummary;
import org.gridwhistle.dispatch.deadline.Urgency;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;

/** The centre corrects what a case is about 改类, and tags it 标签. */
@Path("/api/v1/cases/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.CENTRE_LEADER, Roles.DISPATCHER})
public class SubjectResource {

    private static final String[] CENTRE = {Roles.CENTRE_LEADER, Roles.DISPATCHER};

    private final CaseExecutor cases;
    private final CommandDesk desk;

    SubjectResource(CaseExecutor cases, CommandDesk desk) {
        this.cases = cases;
        this.desk = desk;
    }

    @POST
    @Path("reclassify")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseSummary.class)))
    public Uni<Response> reclassify(@RestPath UUID id, @NotNull @Valid Correction body) {
        var classification = new Classification(body.matterCode, body.gridCode, body.urgency);
        var call = body.whistle == null
                ? null
                : new Call(body.whistle.lead, WhistleResource.orEmpty(body.whistle.cooperating), List.of());
        return cases.act(desk, id, body, new Reclassify(classification, call, body.note), CENTRE);
    }

    @POST
    @Path("tag")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseSummary.class)))
    public Uni<Response> tag(@RestPath UUID id, @NotNull @Valid Tags body) {
        var act = new TagCase(WhistleResource.orEmpty(body.add), WhistleResource.orEmpty(body.remove));
        return cases.act(desk, id, body, act, CENTRE);
    }

    /** What is left out stays as it is. */
    public record Correction(
            String matterCode,
            String gridCode,
            Urgency urgency,
            @Valid Units whistle,
            @NotBlank @Size(max = 2000) String note,
            Long expectedVersion)
            implements CaseRequest {}

    /** Who is to have the case from now on. */
    public record Units(
            @NotBlank String lead, @Size(max = 50) List<@NotBlank String> cooperating) {}

    /** Words such as 汛期. */
    public record Tags(
            @Size(max = 20) List<@NotBlank @Size(max = 30) String> add,
            @Size(max = 20) List<@NotBlank @Size(max = 30) String> remove,
            Long expectedVersion)
            implements CaseRequest {}
}
