package org.gridwhistle.analytics.metric;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.gridwhistle.chassis.problem.CommonProblem;
import org.gridwhistle.chassis.problem.FieldError;
import org.gridwhistle.chassis.problem.ProblemException;
import org.gridwhistle.chassis.problem.Refusal;
import org.gridwhistle.chassis.security.Caller;
import org.gridwhistle.chassis.web.Cursor;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The parameters of a list, besides those that it shares with the figures. */
public class MembersParams {

    private static final String DEFAULT_LIMIT = "50";
    private static final int MAX_LIMIT = 1000;

    @RestQuery
    @Parameter(description = "指标代码 — code of the metric", required = true, example = "ON_TIME_CLOSURE_RATE")
    String metric;

    @RestQuery
    @Parameter(description = "NUMERATOR 分子,DENOMINATOR 分母(默认)", example = "NUMERATOR")
    String side;

    @RestQuery
    @Parameter(description = "分组的 key;不给则为合计 — key of the group; the total if absent", example = "329901001")
    String key;

    @RestQuery
    @Parameter(description = "上一页的 nextCursor — nextCursor of the previous page")
    String cursor;

    @RestQuery
    @Parameter(description = "每页条数,1–1000,默认 50 — items a page", example = DEFAULT_LIMIT)
    String limit;

    MembersQuestion question(ClosureParams shared, Caller caller, OffsetDateTime now) {
        var faults = new ArrayList<FieldError>();
        if (metric == null || metric.isBlank()) {
            faults.add(FieldError.of("metric", "REQUIRED"));
        }
        var wanted = ClosureParams.choice("metric", metric, Metric.values(), faults);
        var half = ClosureParams.choice("side", side, Side.values(), faults).orElse(Side.DENOMINATOR);
        var rows = limit(faults);
        var question = shared.question(wanted.map(List::of).orElse(List.of()), caller, now, faults);
        if (key != null && question.groupBy() == GroupBy.NONE) {
            throw Refusal.ofFields(List.of(FieldError.of("key", AnalyticsFault.KEY_WITHOUT_GROUP.name())))
                    .asException();
        }
        return new MembersQuestion(question, half, key, position().orElse(null), rows);
    }

    static String place(MemberRow row) {
        return row.cohortTime() + " " + row.id();
    }

    private Optional<MembersQuestion.Position> position() {
        return Cursor.decode(cursor).map(place -> {
            try {
                var space = place.indexOf(' ');
                return new MembersQuestion.Position(
                        OffsetDateTime.parse(place.substring(0, space)), UUID.fromString(place.substring(space + 1)));
            } catch (DateTimeException | IllegalArgumentException | StringIndexOutOfBoundsException e) {
                throw new ProblemException(CommonProblem.BAD_CURSOR);
            }
        });
    }

    private int limit(List<FieldError> faults) {
        try {
            var asked = Integer.parseInt(limit == null || limit.isBlank() ? DEFAULT_LIMIT : limit);
            if (asked >= 1 && asked <= MAX_LIMIT) {
                return asked;
            }
        } catch (NumberFormatException e) {
            faults.add(FieldError.of("limit", "MALFORMED"));
            return 0;
        }
        faults.add(FieldError.of("limit", "OUT_OF_RANGE"));
        return 0;
    }
}
