package org.gridwhistle.dispatch.verification;

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
import org.gridwhistle.dispatch.casefile.fact.ResultCode;
import org.gridwhistle.dispatch.casefile.store.CaseExecutor;
import org.gridwhistle.dispatch.casefile.store.CaseRequest;
import org.gridwhistle.dispatch.casefile.store.CaseSummary;
import org.gridwhistle.dispatch.casefile.store.ShownEvidence;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;

/** The grid solves a case without a department 网格自处置. */
@Path("/api/v1/cases/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.GRID_WORKER)
public class SelfHandlingResource {

    private final CaseExecutor cases;
    private final CommandDesk desk;

    SelfHandlingResource(CaseExecutor cases, CommandDesk desk) {
        this.cases = cases;
        this.desk = desk;
    }

    @POST
    @Path("start-self-handling")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseSummary.class)))
    public Uni<Response> start(@RestPath UUID id, @Valid Note body) {
        var request = body == null ? Note.EMPTY : body;
        return cases.act(desk, id, request, new StartSelfHandling(request.note), Roles.GRID_WORKER);
    }

    @POST
    @Path("submit-self-result")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseSummary.class)))
    public Uni<Response> submit(@RestPath UUID id, @NotNull @Valid Result body) {
        var act = new SubmitSelfResult(body.resultCode, body.text, ShownEvidence.list(body.evidence));
        return cases.act(desk, id, body, act, Roles.GRID_WORKER);
    }

    @POST
    @Path("hand-up")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseSummary.class)))
    public Uni<Response> handUp(@RestPath UUID id, @Valid Note body) {
        var request = body == null ? Note.EMPTY : body;
        return cases.act(desk, id, request, new HandUp(request.note), Roles.GRID_WORKER);
    }

    /** A word about it; may be left out. */
    public record Note(@Size(max = 2000) String note, Long expectedVersion) implements CaseRequest {

        static final Note EMPTY = new Note(null, null);
    }

    /** What was done. */
    public record Result(
            @NotNull ResultCode resultCode,
            @NotBlank @Size(max = 2000) String text,
            @Size(max = 20) List<@NotNull @Valid ShownEvidence> evidence,
            Long expectedVersion)
            implements CaseRequest {}
}
