package org.gridwhistle.analytics.metric;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.gridwhistle.chassis.problem.FieldError;
import org.gridwhistle.chassis.problem.Refusal;
import org.gridwhistle.chassis.security.Caller;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The parameters that figures and lists share, as they come. */
public class ClosureParams {

    @RestQuery
    @Parameter(
            description = "窗口起点(含):日期,或带时区的时间 — start of the window: a day in Asia/Shanghai, or a time with its offset",
            required = true,
            example = "2026-07-01")
    String from;

    @RestQuery
    @Parameter(description = "窗口终点(不含) — end of the window, exclusive", required = true, example = "2026-08-01")
    String to;

    @RestQuery
    @Parameter(description = "统计截止时间,默认为现在 — cut-off, now by default", example = "2026-08-05T00:00:00+08:00")
    String asOf;

    @RestQuery
    @Parameter(
            description = "分组:NONE、UNIT、CITY、COUNTY、TOWN、VILLAGE、GRID、CLASS、ITEM、MATTER、CHANNEL、MODE、DAY",
            example = "TOWN")
    String groupBy;

    @RestQuery
    @Parameter(description = "只统计该区划及其下级 — only this subtree of the org tree", example = "329901")
    String org;

    /**
     * @param metrics what to count
     * @param errors  what else is wrong with the request
     * @throws org.gridwhistle.chassis.problem.ProblemException naming every parameter at fault
     */
    Question question(List<Metric> metrics, Caller caller, OffsetDateTime now, List<FieldError> errors) {
        var faults = new ArrayList<>(errors);
        var start = required("from", from, faults);
        var end = required("to", to, faults);
        var cutOff =
                time("asOf", asOf, faults).filter(time -> time.isBefore(now)).orElse(Window.local(now));
        var group = choice("groupBy", groupBy, GroupBy.values(), faults).orElse(GroupBy.NONE);
        if (faults.isEmpty() && new Window(start, end).isEmpty()) {
            faults.add(FieldError.of("to", AnalyticsFault.EMPTY_WINDOW.name()));
        }
        if (!faults.isEmpty()) {
            throw Refusal.ofFields(faults).asException();
        }
        var scope = Scope.of(caller, org == null || org.isBlank() ? null : org);
        return new Question(new Window(start, end), cutOff, group, scope, metrics);
    }

    /** One of the values by its name, in whatever case; nothing if not given, or if it is none of them, which is a fault. */
    static <E extends Enum<E>> Optional<E> choice(String field, String text, E[] values, List<FieldError> faults) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        var chosen = Arrays.stream(values)
                .filter(value -> value.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst();
        if (chosen.isEmpty()) {
            faults.add(FieldError.of(
                    field,
                    AnalyticsFault.NOT_ONE_OF.name(),
                    String.join(", ", Stream.of(values).map(Enum::name).toList())));
        }
        return chosen;
    }

    private static OffsetDateTime required(String field, String text, List<FieldError> faults) {
        if (text == null || text.isBlank()) {
            faults.add(FieldError.of(field, "REQUIRED"));
        }
        return time(field, text, faults).orElse(null);
    }

    private static Optional<OffsetDateTime> time(String field, String text, List<FieldError> faults) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        var time = Window.edge(text);
        if (time.isEmpty()) {
            faults.add(FieldError.of(field, AnalyticsFault.NOT_A_TIME.name()));
        }
        return time;
    }
}
