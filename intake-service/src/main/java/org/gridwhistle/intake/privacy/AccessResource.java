package org.gridwhistle.intake.privacy;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.gridwhistle.chassis.problem.CommonProblem;
import org.gridwhistle.chassis.problem.ProblemException;
import org.gridwhistle.chassis.security.CurrentCaller;
import org.gridwhistle.chassis.security.Roles;
import org.gridwhistle.chassis.web.Page;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Who read what of whom, and what for. */
@Path("/api/v1/personal-data/accesses")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "个人信息 Personal data")
public class AccessResource {

    private final AccessQueries accesses;
    private final CurrentCaller caller;

    AccessResource(AccessQueries accesses, CurrentCaller caller) {
        this.accesses = accesses;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "个人信息明文查阅记录 / Who read personal data in the clear, and what for, the newest first")
    public Uni<Page<AccessQueries.Reading>> list(
            @RestQuery String report,
            @RestQuery String who,
            @RestQuery String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(1000) int limit) {
        var area = caller.get().org();
        return accesses.list(area == null ? "" : area, id(report), who, cursor, limit);
    }

    private static UUID id(String report) {
        try {
            return report == null || report.isBlank() ? null : UUID.fromString(report);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(CommonProblem.BAD_PARAMETER, "report", "UUID");
        }
    }
}
