package org.gridwhistle.chassis.sample;

import java.net.URI;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.gridwhistle.chassis.security.Roles;
import org.gridwhistle.chassis.web.CommandDesk;

import io.smallrye.mutiny.Uni;

@Path("/api/v1/counters")
@RolesAllowed(Roles.ADMIN)
public class CounterResource {

    private final CounterExecutor executor;
    private final CommandDesk desk;

    CounterResource(CounterExecutor executor, CommandDesk desk) {
        this.executor = executor;
        this.desk = desk;
    }

    record Amount(
            @NotNull @Max(20_000) Integer amount, @NotBlank String why) {}

    @POST
    @Path("{id}/add")
    public Uni<Response> add(UUID id, @NotNull @Valid Amount body) {
        return desk.run(executor, new Add(id, body.amount()), body, Roles.ADMIN);
    }

    @POST
    public Uni<Response> create(@NotNull @Valid Amount body) {
        var id = org.gridwhistle.chassis.id.Ids.next();
        return desk.create(
                executor,
                new Add(id, body.amount()),
                body,
                made -> URI.create("/api/v1/counters/" + made),
                Roles.ADMIN);
    }
}
