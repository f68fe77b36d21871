package org.gridwhistle.intake.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;

import org.gridwhistle.chassis.command.Answer;
import org.gridwhistle.chassis.command.Order;
import org.gridwhistle.chassis.command.ReplayKey;
import org.gridwhistle.chassis.problem.CommonProblem;
import org.gridwhistle.chassis.problem.Language;
import org.gridwhistle.chassis.problem.Outage;
import org.gridwhistle.chassis.problem.Problems;
import org.gridwhistle.chassis.problem.Refusal;
import org.gridwhistle.chassis.security.Roles;
import org.gridwhistle.chassis.web.CommandDesk;
import org.gridwhistle.intake.report.Admission;
import org.gridwhistle.intake.report.ReceptionDesk;
import org.gridwhistle.intake.report.ReportExecutor;
import org.gridwhistle.intake.report.ReportMeters;
import org.gridwhistle.intake.report.SubmitReport;

import io.smallrye.mutiny.Uni;

/** Takes the lines of one request to the same desk and the same executor as single reports, and gathers the answers in order. */
@RequestScoped
class BatchExecutor {

    private static final int CREATED = 201;

    private final CommandDesk desk;
    private final ReceptionDesk reception;
    private final ReportExecutor executor;
    private final ReportMeters meters;
    private final Problems problems;
    private final Locale language;

    BatchExecutor(
            CommandDesk desk,
            ReceptionDesk reception,
            ReportExecutor executor,
            ReportMeters meters,
            Problems problems,
            HttpHeaders headers) {
        this.desk = desk;
        this.reception = reception;
        this.executor = executor;
        this.meters = meters;
        this.problems = problems;
        this.language = Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    Uni<List<BatchAnswer.Item>> run(List<BatchLine> lines) {
        var items = new BatchAnswer.Item[lines.size()];
        var places = new ArrayList<Integer>();
        var orders = new ArrayList<Order<SubmitReport>>();
        for (var i = 0; i < items.length; i++) {
            switch (admit(lines.get(i))) {
                case Admission.TurnedAway(var refusal) -> items[i] = refused(lines.get(i), refusal);
                case Admission.Admitted(var command) -> {
                    places.add(i);
                    orders.add(order(command, lines.get(i).number()));
                }
            }
        }
        return executor.executeAll(orders).map(answers -> {
            for (var i = 0; i < answers.size(); i++) {
                var place = places.get(i);
                items[place] = item(lines.get(place), orders.get(i).command(), answers.get(i));
            }
            return List.of(items);
        });
    }

    private Admission admit(BatchLine line) {
        return switch (line) {
            case BatchLine.Unreadable(var number, var refusal) -> new Admission.TurnedAway(refusal);
            case BatchLine.Readable(var number, var request) -> reception.admit(request, desk.caller());
        };
    }

    /** A key of the whole request is one for each line. */
    private Order<SubmitReport> order(SubmitReport command, int line) {
        var order = desk.order(command, command.fingerprint(), Roles.UPSTREAM_APP, Roles.GRID_WORKER, Roles.DISPATCHER);
        var key = order.replayKey();
        return key == null
                ? order
                : new Order<>(
                        command,
                        order.actor(),
                        order.traceparent(),
                        new ReplayKey(key.caller(), key.key() + "#" + line, key.fingerprint()),
                        order.origin());
    }

    private BatchAnswer.Item item(BatchLine line, SubmitReport command, Answer answer) {
        return switch (answer) {
            case Answer.Done done -> {
                meters.answered(command, done.body());
                yield new BatchAnswer.Item(line.number(), CREATED, done.body(), null);
            }
            case Answer.Refused(var refusal) -> refused(line, refusal);
            case Answer.Failed(var cause)
            when Outage.is(cause) -> refused(line, Refusal.of(CommonProblem.SERVICE_UNAVAILABLE));
            case Answer.Failed failed -> refused(line, Refusal.of(CommonProblem.INTERNAL_ERROR));
            case Answer.SeenBefore() -> throw new IllegalStateException("only messages are seen before");
        };
    }

    private BatchAnswer.Item refused(BatchLine line, Refusal refusal) {
        meters.refused(line instanceof BatchLine.Readable(var number, var request) ? request.source() : null, refusal);
        return new BatchAnswer.Item(line.number(), refusal.status(), null, problems.body(refusal, language));
    }
}
