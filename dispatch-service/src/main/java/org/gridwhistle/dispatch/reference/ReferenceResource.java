package org.gridwhistle.dispatch.reference;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.gridwhistle.chassis.problem.CommonProblem;
import org.gridwhistle.chassis.problem.ProblemException;
import org.gridwhistle.chassis.reference.ReferenceRecord;
import org.gridwhistle.chassis.security.Roles;
import org.gridwhistle.chassis.time.ClockProducer;
import org.gridwhistle.chassis.web.Page;
import org.gridwhistle.dispatch.reference.kind.Kind;
import org.gridwhistle.dispatch.reference.kind.Kinds;
import org.gridwhistle.dispatch.reference.upload.Upload;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Reference data 基础数据: a file a kind in, pages and records out. */
@Path("/api/v1/reference/{kind}")
@Produces(MediaType.APPLICATION_JSON)
public class ReferenceResource {

    private final ReferenceImportExecutor imports;
    private final ReferenceQueries queries;
    private final Clock clock;

    ReferenceResource(ReferenceImportExecutor imports, ReferenceQueries queries, Clock clock) {
        this.imports = imports;
        this.queries = queries;
        this.clock = clock;
    }

    /** Takes a CSV file whole, or not at all. Blocks while the body comes in. */
    @PUT
    @Consumes("text/csv")
    @RolesAllowed(Roles.ADMIN)
    @Blocking
    public Uni<ImportReport> putCsv(
            @RestPath String kind,
            @RestQuery String effectiveFrom,
            @RestQuery @DefaultValue("false") boolean replace,
            InputStream body)
            throws IOException {
        var from = day(effectiveFrom);
        return imports.run(new ImportOrder(Upload.ofCsv(kind(kind), body), from, replace));
    }

    /** Takes a JSON array whole, or not at all. Blocks while the body comes in. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ADMIN)
    @Blocking
    public Uni<ImportReport> putJson(
            @RestPath String kind,
            @RestQuery String effectiveFrom,
            @RestQuery @DefaultValue("false") boolean replace,
            InputStream body)
            throws IOException {
        var from = day(effectiveFrom);
        return imports.run(new ImportOrder(Upload.ofJson(kind(kind), body), from, replace));
    }

    /** The records in force, by code. */
    @GET
    @Authenticated
    public Uni<Page<ReferenceRecord>> list(
            @RestPath String kind,
            @RestQuery String parent,
            @RestQuery String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(1000) int limit) {
        return queries.list(kind(kind).name(), parent, cursor, limit);
    }

    /** The record in force, or, with {@code version}, as it was when a case was routed by it. */
    @GET
    @Path("{code}")
    @Authenticated
    public Uni<ReferenceRecord> get(@RestPath String kind, @RestPath String code, @RestQuery Long version) {
        var name = kind(kind).name();
        var found = version == null ? queries.find(name, code) : queries.findVersion(name, code, version);
        return found.map(reference -> reference.orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND)));
    }

    private static Kind kind(String name) {
        return Kinds.find(name).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    /** New versions hold at once, so the day they hold from cannot lie ahead. */
    private LocalDate day(String effectiveFrom) {
        var today = LocalDate.ofInstant(clock.instant(), ClockProducer.ZONE);
        if (effectiveFrom == null) {
            return today;
        }
        try {
            var from = LocalDate.parse(effectiveFrom);
            if (!from.isAfter(today)) {
                return from;
            }
        } catch (DateTimeException malformed) {
            // Told below, as a day ahead is.
        }
        throw new ProblemException(CommonProblem.BAD_PARAMETER, "effectiveFrom", "yyyy-MM-dd ≤ " + today);
    }
}
