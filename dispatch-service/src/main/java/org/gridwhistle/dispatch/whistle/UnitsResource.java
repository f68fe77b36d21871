package org.gridwhistle.dispatch.whistle;

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
import org.gridwhistle.dispatch.casefile.store.CaseExecutor;
import org.gridwhistle.dispatch.casefile.store.CaseRequest;
import org.gridwhistle.dispatch.casefile.store.CaseSummary;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;

/** Units come to a case that is under way, leave it, or lead it from now on. */
@Path("/api/v1/cases/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.CENTRE_LEADER, Roles.DISPATCHER})
public class UnitsResource {

    private static final String[] CENTRE = {Roles.CENTRE_LEADER, Roles.DISPATCHER};

    private final CaseExecutor cases;
    private final CommandDesk desk;

    UnitsResource(CaseExecutor cases, CommandDesk desk) {
        this.cases = cases;
        this.desk = desk;
    }

    @POST
    @Path("add-cooperator")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseSummary.class)))
    public Uni<Response> add(@RestPath UUID id, @NotNull @Valid Newcomer body) {
        var act = new AddCooperator(body.unit, Boolean.TRUE.equals(body.optional), body.note);
        return cases.act(desk, id, body, act, CENTRE);
    }

    @POST
    @Path("drop-cooperator")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseSummary.class)))
    public Uni<Response> drop(@RestPath UUID id, @NotNull @Valid Leaver body) {
        return cases.act(desk, id, body, new DropCooperator(body.taskId, body.note), CENTRE);
    }

    @POST
    @Path("change-lead")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseSummary.class)))
    public Uni<Response> changeLead(@RestPath UUID id, @NotNull @Valid NewLead body) {
        var act = new ChangeLead(body.unit, Boolean.TRUE.equals(body.keepOld), body.note);
        return cases.act(desk, id, body, act, CENTRE);
    }

    /** @param optional whether the case need not wait for it */
    public record Newcomer(
            @NotBlank String unit,
            Boolean optional,
            @NotBlank @Size(max = 2000) String note,
            Long expectedVersion) implements CaseRequest {}

    /** Whom nobody needs any more. */
    public record Leaver(
            @NotNull UUID taskId,
            @NotBlank @Size(max = 2000) String note,
            Long expectedVersion) implements CaseRequest {}

    /** @param keepOld whether the old lead goes on as a cooperating unit */
    public record NewLead(
            @NotBlank String unit,
            Boolean keepOld,
            @NotBlank @Size(max = 2000) String note,
            Long expectedVersion) implements CaseRequest {}
}
