package org.gridwhistle.dispatch.whistle;

import java.time.OffsetDateTime;
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

/** The centre decides what units ask for: to give a task away 退单、改派, by consultation 会商 if need be, and more time 延期. */
@Path("/api/v1/cases/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.CENTRE_LEADER, Roles.DISPATCHER})
public class RequestsResource {

    private static final String[] CENTRE = {Roles.CENTRE_LEADER, Roles.DISPATCHER};

    private final CaseExecutor cases;
    private final CommandDesk desk;

    RequestsResource(CaseExecutor cases, CommandDesk desk) {
        this.cases = cases;
        this.desk = desk;
    }

    @POST
    @Path("decide-return")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseSummary.class)))
    public Uni<Response> decideReturn(@RestPath UUID id, @NotNull @Valid ReturnVerdict body) {
        var act = new DecideReturn(body.taskId, body.decision.decision(), body.replacement, body.note);
        return cases.act(desk, id, body, act, CENTRE);
    }

    @POST
    @Path("open-consultation")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseSummary.class)))
    public Uni<Response> openConsultation(@RestPath UUID id, @NotNull @Valid Invitation body) {
        return cases.act(desk, id, body, new OpenConsultation(body.taskId, body.participants, body.note), CENTRE);
    }

    @POST
    @Path("conclude-consultation")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseSummary.class)))
    public Uni<Response> concludeConsultation(@RestPath UUID id, @NotNull @Valid Minutes body) {
        var act = new ConcludeConsultation(body.taskId, body.unit, body.minutes, body.participants);
        return cases.act(desk, id, body, act, CENTRE);
    }

    @POST
    @Path("decide-extension")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseSummary.class)))
    public Uni<Response> decideExtension(@RestPath UUID id, @NotNull @Valid ExtensionVerdict body) {
        var due = body.handleDue == null ? null : body.handleDue.toInstant();
        var act = new DecideExtension(body.taskId, body.decision.decision(), due, body.note);
        return cases.act(desk, id, body, act, CENTRE);
    }

    /** @param replacement needed if a lead may go; left out for a transfer, the unit that it wishes for */
    public record ReturnVerdict(
            @NotNull UUID taskId,
            @NotNull Verdict decision,
            @NotBlank @Size(max = 2000) String note,
            String replacement,
            Long expectedVersion)
            implements CaseRequest {}

    /** @param participants units or persons that are called together */
    public record Invitation(
            @NotNull UUID taskId,
            @NotNull @Size(min = 2, max = 50) List<@NotBlank @Size(max = 100) String> participants,
            @NotBlank @Size(max = 2000) String note,
            Long expectedVersion)
            implements CaseRequest {}

    /**
     * What came of it.
     *
     * @param unit         whose task it is
     * @param participants who was there
     */
    public record Minutes(
            @NotNull UUID taskId,
            @NotBlank String unit,
            @NotBlank @Size(max = 10_000) String minutes,
            @NotNull @Size(min = 2, max = 50) List<@NotBlank @Size(max = 100) String> participants,
            Long expectedVersion)
            implements CaseRequest {}

    /** @param handleDue the new date; left out, the one that the unit asked for */
    public record ExtensionVerdict(
            @NotNull UUID taskId,
            @NotNull Verdict decision,
            OffsetDateTime handleDue,
            @NotBlank @Size(max = 2000) String note,
            Long expectedVersion)
            implements CaseRequest {}

    /** What the centre may say. */
    public enum Verdict {
        APPROVE,
        DENY;

        ReturnDecision decision() {
            return this == APPROVE ? ReturnDecision.APPROVED : ReturnDecision.DENIED;
        }
    }
}
