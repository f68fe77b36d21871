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
import org.gridwhistle.dispatch.casefile.fact.WhistleLevel;
import org.gridwhistle.dispatch.casefile.store.CaseExecutor;
import org.gridwhistle.dispatch.casefile.store.CaseRequest;
import org.gridwhistle.dispatch.casefile.store.CaseSummary;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;

/** The centre blows the whistle 吹哨, or is asked for it, and raises it 哨声升级. */
@Path("/api/v1/cases/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.CENTRE_LEADER, Roles.DISPATCHER})
public class WhistleResource {

    private static final String[] CENTRE = {Roles.CENTRE_LEADER, Roles.DISPATCHER};
    private static final String[] ASKING = {Roles.DISPATCHER, Roles.GRID_WORKER};

    private final CaseExecutor cases;
    private final CommandDesk desk;

    WhistleResource(CaseExecutor cases, CommandDesk desk) {
        this.cases = cases;
        this.desk = desk;
    }

    /** Blows it at once if the caller may blow it so loud; otherwise the case stays accepted, with a whistle that waits. */
    @POST
    @Path("dispatch")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseSummary.class)))
    public Uni<Response> dispatch(@RestPath UUID id, @NotNull @Valid Order body) {
        var level = body.level == null ? WhistleLevel.ROUTINE : body.level;
        var call = new Call(body.lead, orEmpty(body.cooperating), orEmpty(body.optional));
        return cases.act(desk, id, body, new Dispatch(level, call, body.authorityLine, body.note), CENTRE);
    }

    @POST
    @Path("request-whistle")
    @RolesAllowed({Roles.DISPATCHER, Roles.GRID_WORKER})
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseSummary.class)))
    public Uni<Response> request(@RestPath UUID id, @NotNull @Valid Wish body) {
        var call = new Call(body.lead, orEmpty(body.cooperating), orEmpty(body.optional));
        var act = new RequestWhistle(body.level, call, body.authorityLine, body.note);
        return cases.act(desk, id, body, act, ASKING);
    }

    @POST
    @Path("approve-whistle")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseSummary.class)))
    public Uni<Response> approve(@RestPath UUID id, @NotNull @Valid Approval body) {
        return cases.act(desk, id, body, new ApproveWhistle(body.lead, body.cooperating, body.note), CENTRE);
    }

    @POST
    @Path("deny-whistle")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseSummary.class)))
    public Uni<Response> deny(@RestPath UUID id, @NotNull @Valid Denial body) {
        return cases.act(desk, id, body, new DenyWhistle(body.note), CENTRE);
    }

    @POST
    @Path("escalate")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseSummary.class)))
    public Uni<Response> escalate(@RestPath UUID id, @NotNull @Valid Raise body) {
        return cases.act(desk, id, body, new Escalate(body.reason), CENTRE);
    }

    static List<String> orEmpty(List<String> units) {
        return units == null ? List.of() : units;
    }

    /**
     * Whom to call.
     *
     * @param level         how loud; ROUTINE if left out
     * @param optional      which of the cooperating units the case need not wait for
     * @param authorityLine the list line that it leans on, if a certain one is meant
     */
    public record Order(
            WhistleLevel level,
            @NotBlank String lead,
            @Size(max = 50) List<@NotBlank String> cooperating,
            @Size(max = 50) List<@NotBlank String> optional,
            String authorityLine,
            @Size(max = 2000) String note,
            Long expectedVersion)
            implements CaseRequest {}

    /** @param lead may be left out with all other units: then who approves names them */
    public record Wish(
            @NotNull WhistleLevel level,
            String lead,
            @Size(max = 50) List<@NotBlank String> cooperating,
            @Size(max = 50) List<@NotBlank String> optional,
            String authorityLine,
            @NotBlank @Size(max = 2000) String note,
            Long expectedVersion)
            implements CaseRequest {}

    /**
     * What is left out is as it was asked for.
     *
     * @param cooperating instead of those asked for
     */
    public record Approval(
            String lead,
            @Size(max = 50) List<@NotBlank String> cooperating,
            @Size(max = 2000) String note,
            Long expectedVersion)
            implements CaseRequest {}

    /** Why not. */
    public record Denial(@NotBlank @Size(max = 2000) String note, Long expectedVersion) implements CaseRequest {}

    /** Why it has to be louder. */
    public record Raise(@NotBlank @Size(max = 2000) String reason, Long expectedVersion) implements CaseRequest {}
}
