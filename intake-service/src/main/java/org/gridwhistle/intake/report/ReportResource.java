package org.gridwhistle.intake.report;

import java.net.URI;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.gridwhistle.chassis.command.Answer;
import org.gridwhistle.chassis.command.Order;
import org.gridwhistle.chassis.problem.CommonProblem;
import org.gridwhistle.chassis.problem.ProblemException;
import org.gridwhistle.chassis.security.Roles;
import org.gridwhistle.chassis.web.CommandDesk;
import org.gridwhistle.chassis.web.Page;
import org.gridwhistle.intake.reference.CityDirectory;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reports over HTTP: one in, one out, many out. */
@Path("/api/v1/events")
@Tag(name = "上报 Reports")
@Produces(MediaType.APPLICATION_JSON)
public class ReportResource {

    private final CommandDesk desk;
    private final ReceptionDesk reception;
    private final ReportExecutor executor;
    private final ReportQueries reports;
    private final ReportMeters meters;
    private final CityDirectory directory;

    ReportResource(
            CommandDesk desk,
            ReceptionDesk reception,
            ReportExecutor executor,
            ReportQueries reports,
            ReportMeters meters,
            CityDirectory directory) {
        this.desk = desk;
        this.reception = reception;
        this.executor = executor;
        this.reports = reports;
        this.meters = meters;
        this.directory = directory;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.UPSTREAM_APP, Roles.GRID_WORKER, Roles.DISPATCHER})
    @Operation(
            summary = "上报一件事件 / Hand in a report",
            description = "重复提交(同一 Idempotency-Key,或同一来源与编号)返回首次的回执 / "
                    + "A repetition, by Idempotency-Key or by source and its id, answers the first receipt.")
    @Parameter(
            name = CommandDesk.IDEMPOTENCY_KEY,
            in = ParameterIn.HEADER,
            schema = @Schema(implementation = String.class, maxLength = 200))
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = ReportRequest.class),
                            examples = @ExampleObject(name = "暴雨 Rainstorm", value = Examples.REPORT)))
    @APIResponse(
            responseCode = "201",
            description = "已受理,附回执 / It is in; here is the receipt",
            headers = @Header(name = "Location", schema = @Schema(implementation = String.class)),
            content =
                    @Content(
                            schema = @Schema(implementation = ReceiptMapper.View.class),
                            examples = @ExampleObject(name = "回执 Receipt", value = Examples.RECEIPT)))
    @APIResponse(responseCode = "400", description = "填写内容有误 / VALIDATION_FAILED, with errors[]")
    @APIResponse(responseCode = "409", description = "EVENT_ID_REUSED, IDEMPOTENCY_KEY_REUSED")
    @APIResponse(
            responseCode = "422",
            description =
                    "与本市数据不符 / UNKNOWN_SOURCE, CHANNEL_NOT_OF_SOURCE, UNKNOWN_MATTER, UNKNOWN_GRID, AMBIGUOUS_GRID, "
                            + "OUTSIDE_CITY, GRID_AND_PLACE_DISAGREE")
    public Uni<Response> submit(ReportRequest request) {
        return switch (reception.admit(request, desk.caller())) {
            case Admission.TurnedAway(var refusal) -> {
                meters.refused(request == null ? null : request.source(), refusal);
                throw refusal.asException();
            }
            case Admission.Admitted(var command) ->
                executor.execute(order(command)).map(answer -> created(command, answer));
        };
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.UPSTREAM_APP,
        Roles.GRID_WORKER,
        Roles.DISPATCHER,
        Roles.CENTRE_LEADER,
        Roles.ANALYST,
        Roles.ADMIN
    })
    @Operation(
            summary = "查看一件事件 / One report with its timeline",
            description =
                    "上报人信息仅调度员和中心领导注明事由(purpose)后可见明文,并留痕 / "
                            + "Dispatchers and centre leaders who name a purpose see the reporter in the clear, which is logged.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReportView.class)))
    @APIResponse(responseCode = "404", description = "不存在,或您无权查看 / It does not exist, or you may not see it")
    public Uni<ReportView> get(
            @PathParam("id") UUID id,
            @Parameter(description = "查看个人信息的事由 / what the personal data is needed for") @QueryParam("purpose")
                    String purpose) {
        return reports.find(id, Reader.of(desk.caller(), purpose))
                .onItem()
                .ifNull()
                .failWith(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    @GET
    @RolesAllowed({
        Roles.UPSTREAM_APP,
        Roles.GRID_WORKER,
        Roles.DISPATCHER,
        Roles.CENTRE_LEADER,
        Roles.ANALYST,
        Roles.ADMIN
    })
    @Operation(summary = "查询事件,新的在前 / Many reports, the newest first")
    public Uni<Page<ReportSummary>> list(@BeanParam ReportListMapper params) {
        return reports.list(params.filter(desk.caller(), directory.city()));
    }

    /** The payload's keyed fingerprint stands for it under the caller's key too: a bare hash of it would give its phone away. */
    private Order<SubmitReport> order(SubmitReport command) {
        return desk.order(command, command.fingerprint(), Roles.UPSTREAM_APP, Roles.GRID_WORKER, Roles.DISPATCHER);
    }

    private Response created(SubmitReport command, Answer answer) {
        if (answer instanceof Answer.Refused(var refusal)) {
            meters.refused(command.draft().source(), refusal);
        }
        var body = CommandDesk.body(answer);
        meters.answered(command, body);
        return Response.created(URI.create("/api/v1/events/" + ReceiptMapper.id(body)))
                .entity(body)
                .build();
    }
}
