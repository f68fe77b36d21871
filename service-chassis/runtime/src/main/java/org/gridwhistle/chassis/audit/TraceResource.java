package org.gridwhistle.chassis.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.gridwhistle.chassis.problem.CommonProblem;
import org.gridwhistle.chassis.problem.ProblemException;
import org.gridwhistle.chassis.security.CurrentCaller;
import org.gridwhistle.chassis.security.Roles;
import org.gridwhistle.chassis.time.ClockProducer;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestStreamElementType;

/** The whole log of a service, for those who audit it. */
@Path("/api/v1/trace")
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Trace 全留痕")
public class TraceResource {

    private static final String NDJSON = "application/x-ndjson";

    private final TraceReader reader;
    private final Verifier verifier;
    private final CurrentCaller caller;

    TraceResource(TraceReader reader, Verifier verifier, CurrentCaller caller) {
        this.reader = reader;
        this.verifier = verifier;
        this.caller = caller;
    }

    @GET
    @Path("verification")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "核验全部留痕 / Checks every chain and every anchor",
            description =
                    "Reads the whole log, so it takes a while on a big one. firstBroken names the first entry that is not as it was written.")
    public Uni<Verification> verify() {
        return verifier.verify();
    }

    @GET
    @Path("export")
    @Produces(NDJSON)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "导出留痕,一行一条 / What people did in the caller's area, an entry a line, in the order it was written")
    public Multi<TraceEntry> export(
            @Parameter(description = "起(含) / at or after; a date or a date-time with offset", required = true)
                    @QueryParam("from")
                    String from,
            @Parameter(description = "止(不含) / before", required = true) @QueryParam("to") String to) {
        var area = caller.get().org();
        return reader.between(time("from", from), time("to", to), area == null ? "" : area);
    }

    /** The plus of an offset that was not escaped in the URL arrives as a blank. */
    private static Instant time(String name, String value) {
        try {
            if (value == null || value.isBlank()) {
                throw new DateTimeException("missing");
            }
            return value.contains("T")
                    ? OffsetDateTime.parse(value.replace(' ', '+')).toInstant()
                    : LocalDate.parse(value).atStartOfDay(ClockProducer.ZONE).toInstant();
        } catch (DateTimeException e) {
            throw new ProblemException(CommonProblem.BAD_PARAMETER, name, "2026-07-10 / 2026-07-10T08:00:00+08:00");
        }
    }
}
