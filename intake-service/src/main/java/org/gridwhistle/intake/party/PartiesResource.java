package org.gridwhistle.intake.party;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.gridwhistle.chassis.problem.CommonProblem;
import org.gridwhistle.chassis.problem.ProblemException;
import org.gridwhistle.chassis.problem.Refusal;
import org.gridwhistle.chassis.security.Caller;
import org.gridwhistle.chassis.security.CurrentCaller;
import org.gridwhistle.chassis.security.Roles;
import org.gridwhistle.intake.privacy.Access;
import org.gridwhistle.intake.privacy.PartiesStore;
import org.gridwhistle.intake.privacy.Party;
import org.gridwhistle.intake.privacy.Person;

import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Who the parties to a dispute are 当事人. The other services know them by their references alone. */
@Path("/api/v1/events/{id}/parties")
@Produces(MediaType.APPLICATION_JSON)
public class PartiesResource {

    private static final String[] MEDIATORS = {Roles.MEDIATOR, Roles.DISPATCHER, Roles.CENTRE_LEADER};

    private final PartiesStore parties;
    private final CurrentCaller caller;

    PartiesResource(PartiesStore parties, CurrentCaller caller) {
        this.parties = parties;
        this.caller = caller;
    }

    /** All of them, in place of those that were known; answered masked. */
    @PUT
    @RolesAllowed({Roles.MEDIATOR, Roles.DISPATCHER, Roles.CENTRE_LEADER})
    public Uni<Parties> put(@RestPath UUID id, @NotNull @Valid Put body) {
        var named = body.parties.stream().map(Told::party).toList();
        if (named.stream().map(Party::side).distinct().count() < named.size()) {
            throw Refusal.of(PartyProblem.REPEATED_SIDE).asException();
        }
        return requireCovered(id)
                .chain(() -> parties.replace(id, named))
                .chain(() -> parties.find(id, Optional.empty()))
                .map(Parties::of);
    }

    /** In the clear for the centre and mediators, which is logged; masked for the others of the area. */
    @GET
    @RolesAllowed({Roles.MEDIATOR, Roles.DISPATCHER, Roles.CENTRE_LEADER, Roles.GRID_WORKER, Roles.ANALYST, Roles.ADMIN
    })
    public Uni<Parties> get(@RestPath UUID id, @RestQuery @DefaultValue("调解") @Size(max = 200) String purpose) {
        return requireCovered(id)
                .chain(() -> parties.find(id, access(caller.get(), purpose)))
                .map(Parties::of);
    }

    private Uni<Void> requireCovered(UUID id) {
        var who = caller.get();
        return parties.areaOf(id)
                .invoke(area -> {
                    if (area == null) {
                        throw new ProblemException(CommonProblem.NOT_FOUND);
                    }
                    var ownGrid = who.has(Roles.GRID_WORKER) && area.equals(who.grid());
                    if (!ownGrid && !who.covers(area)) {
                        throw new ProblemException(CommonProblem.OUTSIDE_YOUR_AREA);
                    }
                })
                .replaceWithVoid();
    }

    private static Optional<Access> access(Caller who, String purpose) {
        return Stream.of(MEDIATORS).anyMatch(who::has)
                ? Optional.of(new Access(who.id(), who.actingAs(MEDIATORS), purpose))
                : Optional.empty();
    }

    public record Put(@NotNull @Size(min = 1, max = 4) List<@NotNull @Valid Told> parties) {

        /** Logs must not tell who it is. */
        @Override
        public String toString() {
            return "Parties[…]";
        }
    }

    /** @param ref by which the other services know him; opaque */
    public record Told(
            @NotNull @Pattern(regexp = "[A-D]") String side,
            @NotNull @Pattern(regexp = "[A-Za-z0-9-]{1,40}") String ref,
            @NotBlank @Size(max = 50) String name,
            @Pattern(regexp = "\\+?\\d(?:[-() ]?\\d){4,19}") String phone,
            @Size(max = 200) String address) {

        Party party() {
            return new Party(side, ref, new Person(name, phone, address));
        }

        @Override
        public String toString() {
            return "Party[" + side + "]";
        }
    }

    public record Parties(List<Shown> items) {

        static Parties of(List<Party> parties) {
            return new Parties(parties.stream()
                    .map(party -> new Shown(
                            party.side(),
                            party.ref(),
                            party.person().name(),
                            party.person().phone(),
                            party.person().address()))
                    .toList());
        }
    }

    public record Shown(String side, String ref, String name, String phone, String address) {}
}
