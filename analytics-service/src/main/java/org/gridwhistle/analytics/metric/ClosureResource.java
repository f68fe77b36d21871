package org.gridwhistle.analytics.metric;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;

import org.gridwhistle.chassis.problem.FieldError;
import org.gridwhistle.chassis.problem.Language;
import org.gridwhistle.chassis.security.CurrentCaller;
import org.gridwhistle.chassis.security.Roles;
import org.gridwhistle.chassis.web.Page;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** The closure figures 问效, and the very cases behind each. */
@Path("/api/v1/metrics/closure")
@Tag(name = "问效 closure metrics")
@RolesAllowed({Roles.ANALYST, Roles.CENTRE_LEADER, Roles.DISPATCHER, Roles.UNIT_HEAD, Roles.ADMIN})
public class ClosureResource {

    private final ClosureRepository facts;
    private final GroupNames names;
    private final CurrentCaller caller;
    private final Clock clock;

    ClosureResource(ClosureRepository facts, GroupNames names, CurrentCaller caller, Clock clock) {
        this.facts = facts;
        this.names = names;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "办结率、及时率等指标 — closure metrics of a window",
            description = "每个指标给出分子、分母与口径(R 上报、D 应结、C 办结)。没有分母时 value 为 null。"
                    + " Each metric tells numerator, denominator and cohort. A unit's head sees his own unit alone.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/json",
                            examples = @ExampleObject(name = "按镇街 by town", value = ClosureExamples.REPORT)))
    public Uni<ClosureReport> figures(
            @BeanParam ClosureParams params,
            @RestQuery @Parameter(description = "只要该口径的指标:R、D 或 C — only the metrics of this cohort") String cohort,
            @HeaderParam("Accept-Language") @Parameter(hidden = true) String language) {
        var faults = new ArrayList<FieldError>();
        var only = ClosureParams.choice("cohort", cohort, Cohort.values(), faults);
        var metrics = Stream.of(Metric.values())
                .filter(metric -> only.isEmpty() || only.get() == metric.cohort())
                .toList();
        var asked = params.question(metrics, caller.get(), now(), faults);
        var locale = Language.of(language);
        return facts.count(asked).map(rows -> ClosureReport.of(asked, rows, names.of(asked.groupBy(), locale), locale));
    }

    @GET
    @Path("cases")
    @Operation(
            summary = "分子或分母背后的事件或任务 — the very cases or tasks behind a figure",
            description = "与指标用同一条件查出,条数必与指标相等。Found by the same condition as the figure, so their number equals it.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/json",
                            examples = @ExampleObject(name = "分子 numerator", value = ClosureExamples.MEMBERS)))
    public Uni<Page<Member>> members(@BeanParam ClosureParams shared, @BeanParam MembersParams params) {
        var asked = params.question(shared, caller.get(), now());
        return facts.members(asked)
                .map(rows -> Page.of(rows, asked.limit(), MembersParams::place)
                        .map(row -> Member.of(row, names.unit(row.unit()))));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
