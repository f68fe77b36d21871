package org.gridwhistle.intake.similar;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.gridwhistle.chassis.problem.Language;
import org.gridwhistle.chassis.security.CurrentCaller;
import org.gridwhistle.chassis.security.Roles;
import org.gridwhistle.intake.report.ReceptionDesk;
import org.gridwhistle.intake.report.ReportRequest;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Shows whoever fills in a report what was reported already 相似上报, before he sends it. Nothing is kept. */
@Path("/api/v1/events/similar")
@Tag(name = "上报 Reports")
@Produces(MediaType.APPLICATION_JSON)
public class SimilarResource {

    private final ReceptionDesk reception;
    private final KnownReportQueries reports;
    private final SimilarConfig config;
    private final CurrentCaller caller;

    SimilarResource(ReceptionDesk reception, KnownReportQueries reports, SimilarConfig config, CurrentCaller caller) {
        this.reception = reception;
        this.reports = reports;
        this.config = config;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.UPSTREAM_APP, Roles.GRID_WORKER, Roles.DISPATCHER})
    @Operation(
            summary = "上报前查相似事件 / What was reported already, before it is sent again",
            description =
                    "内容同上报,来源、编号、上报人可不填;只显示您可见的公开字段,不含保密上报 / "
                            + "The body is a report's; source, id and reporter may be missing. Only public fields of what you may see, and no confidential report.")
    @APIResponse(responseCode = "400", description = "填写内容有误 / VALIDATION_FAILED, with errors[]")
    @APIResponse(
            responseCode = "422",
            description = "UNKNOWN_MATTER, UNKNOWN_GRID, AMBIGUOUS_GRID, OUTSIDE_CITY, GRID_AND_PLACE_DISAGREE")
    public Uni<Answer> similar(
            @NotNull ReportRequest draft,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        var who = caller.get();
        var sketch = reception.sketch(draft, who);
        return reports.near(sketch, config.near(), Scope.of(who))
                .map(known -> new Answer(Similar.ranked(sketch, known, config, Language.of(language))));
    }

    /** @param items the likeliest first */
    record Answer(List<Similar> items) {}
}
