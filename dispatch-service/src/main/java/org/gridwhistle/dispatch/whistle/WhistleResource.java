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
import org.gridwhistle.dispatch.casefile.fact.ReturnDecision;
import org.gridwhistle.dispatch.casefile.store.CaseExecutor;
import org.gridwhistle.dispatch.casefile.store.CaseRequest;
import org.gridwhistle.dispatch.casefile.store.CaseSummary;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;

/** The centre blows the whistle 吹哨, and decides about units that want to give their task back. */
@Path("/api/v1/cases/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.DISPATCHER, Roles.CENTRE_LEADER})
public class WhistleResource {

    private static final String[] ADMITTED = {Roles.DISPATCHER, Roles.CENTRE_LEADER};

    private final CaseExecutor cases;
    private final CommandDesk desk;

    WhistleResource(CaseExecutor cases, CommandDesk desk) {
        this.cases = cases;
        this.desk = desk;
    }

    @POST
    @Path("dispatch")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseSummary.class)))
    public Uni<Response> dispatch(@RestPath UUID id, @NotNull @Valid Order body) {
        var call = new Call(body.lead, orEmpty(body.cooperating), orEmpty(body.optional));
        return cases.act(desk, id, body, new Dispatch(call, body.authorityLine, body.note), ADMITTED);
    }

    @POST
    @Path("decide-return")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseSummary.class)))
    public Uni<Response> decideReturn(@RestPath UUID id, @NotNull @Valid ReturnVerdict body) {
        var decision = body.decision == Verdict.APPROVE ? ReturnDecision.APPROVED : ReturnDecision.DENIED;
        var act = new DecideReturn(body.taskId, decision, body.replacement, body.note);
        return cases.act(desk, id, body, act, ADMITTED);
    }

    private static List<String> orEmpty(List<String> units) {
        return units == null ? List.of() : units;
    }

    /**
     * Whom to call.
     *
     * @param optional      which of the cooperating units the case need not wait for
     * @param authorityLine the list line that it leans on, if a certain one is meant
     */
    public record Order(
            @NotBlank String lead,
            @Size(max = 50) List<@NotBlank String> cooperating,
            @Size(max = 50) List<@NotBlank String> optional,
            String authorityLine,
            @Size(max = 2000) String note,
            Long expectedVersion)
            implements CaseRequest {}

    /** @param replacement needed if a lead may go */
    public record ReturnVerdict(
            @NotNull UUID taskId,
            @NotNull Verdict decision,
            @NotBlank @Size(max = 2000) String note,
            String replacement,
            Long expectedVersion)
            implements CaseRequest {}

    /** What the centre may say to a return. */
    public enum Verdict {
        APPROVE,
        DENY
    }
}
