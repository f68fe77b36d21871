package org.gridwhistle.intake.progress;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.gridwhistle.chassis.problem.CommonProblem;
import org.gridwhistle.chassis.problem.ProblemException;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

/** Progress for whoever holds the link on the receipt; no sign-in. */
@Path("/api/v1/track")
@Tag(name = "进度 Progress")
@Produces(MediaType.APPLICATION_JSON)
public class TrackingResource {

    private final ProgressQueries progress;

    TrackingResource(ProgressQueries progress) {
        this.progress = progress;
    }

    @GET
    @Path("/{token}")
    @PermitAll
    @Cache(noStore = true)
    @Operation(summary = "凭回执上的链接查进度,无需登录 / Progress by the link on the receipt, without sign-in")
    @APIResponse(responseCode = "404", description = "链接无效 / Nobody was given this link")
    public Uni<TrackedReport> track(@PathParam("token") String token) {
        return progress.tracked(token).onItem().ifNull().failWith(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }
}
