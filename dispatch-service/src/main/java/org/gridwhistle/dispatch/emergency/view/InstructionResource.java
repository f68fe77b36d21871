package org.gridwhistle.dispatch.emergency.view;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.gridwhistle.chassis.security.Roles;
import org.gridwhistle.chassis.web.CommandDesk;
import org.gridwhistle.dispatch.casefile.Reach;
import org.gridwhistle.dispatch.casefile.store.CaseRequest;
import org.gridwhistle.dispatch.emergency.Emergency;
import org.gridwhistle.dispatch.emergency.Instruction;
import org.gridwhistle.dispatch.emergency.act.Instruct;
import org.gridwhistle.dispatch.emergency.act.OpenCommand;
import org.gridwhistle.dispatch.emergency.act.Receive;
import org.gridwhistle.dispatch.emergency.act.Report;
import org.gridwhistle.dispatch.emergency.store.EmergencyExecutor;
import org.gridwhistle.dispatch.emergency.store.EmergencyView;
import org.gridwhistle.dispatch.emergency.store.InstructionView;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;

/** 统一指挥: the leader commands several forces at once; each says that it heard, and how it went. */
@Path("/api/v1/emergencies/{id}/commands")
@Produces(MediaType.APPLICATION_JSON)
public class InstructionResource {

    private final EmergencyExecutor emergencies;
    private final CentreQueries finder;
    private final CommandDesk desk;
    private final Clock clock;

    InstructionResource(EmergencyExecutor emergencies, CentreQueries finder, CommandDesk desk, Clock clock) {
        this.emergencies = emergencies;
        this.finder = finder;
        this.desk = desk;
        this.clock = clock;
    }

    @POST
    @RolesAllowed(Roles.CENTRE_LEADER)
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EmergencyView.class)))
    public Uni<Response> give(@RestPath UUID id, @NotNull @Valid Given body) {
        var act = new Instruct(
                Reach.of(desk.caller(), Roles.CENTRE_LEADER),
                orEmpty(body.to.units),
                orEmpty(body.to.rosters),
                orEmpty(body.to.grids),
                body.text,
                body.reportBy,
                orEmpty(body.borrow).stream()
                        .map(loan -> new Instruction.Loan(loan.from, loan.force, loan.people))
                        .toList());
        return emergencies.lead(desk, id, body, act);
    }

    @POST
    @Path("{command}/receive")
    @Authenticated
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = InstructionView.class)))
    public Uni<Response> receive(@RestPath UUID id, @RestPath UUID command) {
        var act = new Receive(command, CentreQueries.speaker(desk.caller()));
        return desk.run(emergencies, new OpenCommand(id, act), null);
    }

    @POST
    @Path("{command}/report")
    @Authenticated
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = InstructionView.class)))
    public Uni<Response> report(@RestPath UUID id, @RestPath UUID command, @NotNull @Valid Told body) {
        var act = new Report(command, CentreQueries.speaker(desk.caller()), body.text, body.done);
        return desk.run(emergencies, new OpenCommand(id, act), body);
    }

    /** The centre reads all commands, anybody else those that are addressed to him. */
    @GET
    @Authenticated
    public Uni<List<InstructionView>> list(@RestPath UUID id) {
        var caller = desk.caller();
        return CentreQueries.isOfCentre(caller)
                ? finder.findForCentre(id, caller)
                        .map(found -> shown(found, found.file().instructions()))
                : finder.find(id)
                        .map(found -> shown(
                                found,
                                found.file().instructions().stream()
                                        .filter(one -> !one.spokenForBy(CentreQueries.speaker(caller))
                                                .isEmpty())
                                        .toList()));
    }

    private List<InstructionView> shown(Emergency found, List<Instruction> instructions) {
        var now = clock.instant();
        return instructions.stream()
                .map(one -> InstructionView.of(found.id(), one, now))
                .toList();
    }

    private static <T> List<T> orEmpty(List<T> items) {
        return items == null ? List.of() : items;
    }

    /** @param borrow forces of other places; the leader's area must cover them */
    public record Given(
            @NotNull @Valid To to,
            @NotBlank @Size(max = 2000) String text,
            @NotNull Instant reportBy,
            @Size(max = 20) List<@NotNull @Valid Borrowed> borrow,
            Long expectedVersion)
            implements CaseRequest {}

    /** At least one of them. */
    public record To(
            @Size(max = 100) List<@NotBlank String> units,
            @Size(max = 100) List<@NotBlank String> rosters,
            @Size(max = 100) List<@NotBlank String> grids) {}

    /** @param from code of the lending area */
    public record Borrowed(
            @NotBlank String from,
            @NotBlank @Size(max = 100) String force,
            @Min(1) @Max(100_000) int people) {}

    /** @param done whether that was all */
    public record Told(
            @NotBlank @Size(max = 2000) String text,
            @NotNull Boolean done) {}
}
