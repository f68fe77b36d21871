package org.gridwhistle.dispatch.filing;

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
import org.gridwhistle.dispatch.casefile.fact.RejectReason;
import org.gridwhistle.dispatch.casefile.store.CaseExecutor;
import org.gridwhistle.dispatch.casefile.store.CaseRequest;
import org.gridwhistle.dispatch.casefile.store.CaseSummary;
import org.gridwhistle.dispatch.deadline.Urgency;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;

/** The centre takes a case in or turns it away. */
@Path("/api/v1/cases/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.DISPATCHER)
public class FilingResource {

    private final CaseExecutor cases;
    private final CommandDesk desk;

    FilingResource(CaseExecutor cases, CommandDesk desk) {
        this.cases = cases;
        this.desk = desk;
    }

    @POST
    @Path("accept")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseSummary.class)))
    public Uni<Response> accept(@RestPath UUID id, @Valid Acceptance body) {
        var request = body == null ? Acceptance.EMPTY : body;
        var classification = new Classification(request.matterCode, request.gridCode, request.urgency);
        return cases.act(desk, id, request, new Accept(classification, request.note), Roles.DISPATCHER);
    }

    @POST
    @Path("reject")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseSummary.class)))
    public Uni<Response> reject(@RestPath UUID id, @NotNull @Valid Rejection body) {
        var reason = RejectReason.valueOf(body.reasonCode.name());
        return cases.act(desk, id, body, new Reject(reason, body.note), Roles.DISPATCHER);
    }

    @POST
    @Path("confirm-rejection")
    @RolesAllowed({Roles.DISPATCHER, Roles.CENTRE_LEADER})
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseSummary.class)))
    public Uni<Response> confirmRejection(@RestPath UUID id, @Valid Note body) {
        var request = body == null ? Note.EMPTY : body;
        var act = new ConfirmRejection(request.note);
        return cases.act(desk, id, request, act, Roles.DISPATCHER, Roles.CENTRE_LEADER);
    }

    @POST
    @Path("withdraw-rejection")
    @RolesAllowed({Roles.DISPATCHER, Roles.CENTRE_LEADER})
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseSummary.class)))
    public Uni<Response> withdrawRejection(@RestPath UUID id, @Valid Note body) {
        var request = body == null ? Note.EMPTY : body;
        var act = new WithdrawRejection(request.note);
        return cases.act(desk, id, request, act, Roles.DISPATCHER, Roles.CENTRE_LEADER);
    }

    @POST
    @Path("appeal")
    @RolesAllowed({Roles.GRID_WORKER, Roles.DISPATCHER})
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseSummary.class)))
    public Uni<Response> appeal(@RestPath UUID id, @NotNull @Valid Plea body) {
        return cases.act(desk, id, body, new Appeal(body.reason), Roles.GRID_WORKER, Roles.DISPATCHER);
    }

    /** A word about it; may be left out. */
    public record Note(@Size(max = 2000) String note, Long expectedVersion) implements CaseRequest {

        static final Note EMPTY = new Note(null, null);
    }

    /** Why the rejection was wrong. */
    public record Plea(@NotBlank @Size(max = 2000) String reason, Long expectedVersion) implements CaseRequest {}

    /** What is known already may be left out, and all of it too. */
    public record Acceptance(
            String matterCode,
            String gridCode,
            Urgency urgency,
            @Size(max = 2000) String note,
            Long expectedVersion) implements CaseRequest {

        static final Acceptance EMPTY = new Acceptance(null, null, null, null, null);
    }

    /** Why the centre does not take it. */
    public record Rejection(
            @NotNull Reason reasonCode,
            @NotBlank @Size(max = 2000) String note,
            Long expectedVersion) implements CaseRequest {}

    /** The reasons that the centre may give; that it is untrue only a verification can find. */
    public enum Reason {
        LITIGATION,
        PETITION,
        PRIVATE_MATTER,
        UNLAWFUL,
        OUT_OF_REMIT,
        DUPLICATE
    }
}
