package org.gridwhistle.samplecity.report;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.gridwhistle.samplecity.services.AnalyticsApi;
import org.gridwhistle.samplecity.services.AnalyticsApi.Window;
import org.gridwhistle.samplecity.services.ClosureReport;
import org.gridwhistle.samplecity.services.ClosureReport.Figure;
import org.gridwhistle.samplecity.services.ClosureReport.Group;

/** Prints what analytics says about a run: the city, its counties, and the units at both ends. */
public final class ClosureTable {

    /** Deadlines of what was reported today lie up to some weeks ahead, and the due cohorts go by deadline. */
    private static final int DAYS_AHEAD = 90;

    private static final int UNITS_SHOWN = 3;

    /** Fewer tasks say nothing about a unit. */
    private static final long FEWEST_TASKS = 3;

    private static final double A_DAY_IN_SECONDS = 86_400;

    private final AnalyticsApi analytics;
    private final Window window;

    /** @param since what was received, assigned, due or closed from then on */
    public ClosureTable(AnalyticsApi analytics, OffsetDateTime since) {
        this.analytics = analytics;
        this.window = new Window(since, since.plusDays(DAYS_AHEAD));
    }

    public void print(PrintStream out) {
        var counties = analytics.closure(window, "COUNTY");
        var units = analytics.closure(window, "UNIT");
        out.printf("%n问效 Closure since %s%n", window.from().toLocalDateTime().withNano(0));
        printTotal(out, counties);
        out.println();
        out.println(Columns.line("", "办结率", "及时办结率", "签收及时率", "报到及时率", "退单率", "返工率", "平均处置"));
        out.println(line("全市 city", counties.total().metrics()));
        counties.groups().forEach(county -> out.println(line(county.name(), county.metrics())));
        printUnits(out, units);
        out.println();
    }

    private static void printTotal(PrintStream out, ClosureReport report) {
        for (var figure : report.total().metrics()) {
            out.printf(
                    "  %s %s%n",
                    Columns.padded("%s %s".formatted(figure.name(), figure.code()), 36), Figures.full(figure));
        }
    }

    private static void printUnits(PrintStream out, ClosureReport report) {
        var ranked = report.groups().stream()
                .filter(group -> !group.key().equals("-"))
                .filter(group -> group.figure("RETURN_RATE").denominator() >= FEWEST_TASKS)
                .sorted(Comparator.comparingDouble(ClosureTable::quality).reversed())
                .toList();
        var shown = Math.min(UNITS_SHOWN, ranked.size() / 2);
        out.printf("  最好的单位 best units (of %d with %d tasks or more)%n", ranked.size(), FEWEST_TASKS);
        ranked.subList(0, shown).forEach(unit -> out.println(line(unit.name(), unit.metrics())));
        out.println("  最差的单位 worst units");
        ranked.subList(ranked.size() - shown, ranked.size())
                .forEach(unit -> out.println(line(unit.name(), unit.metrics())));
    }

    /** The mean of what is known of closed, signed and arrived in time, less the returns; of two equals the quicker is the better. */
    private static double quality(Group unit) {
        var inTime = Stream.of("ON_TIME_CLOSURE_RATE", "SIGN_ON_TIME_RATE", "ARRIVE_ON_TIME_RATE")
                .map(code -> unit.figure(code).value())
                .filter(Objects::nonNull)
                .mapToDouble(BigDecimal::doubleValue)
                .average()
                .orElse(0);
        var returned = Optional.ofNullable(unit.figure("RETURN_RATE").value()).orElse(BigDecimal.ZERO);
        var seconds =
                Optional.ofNullable(unit.figure("HANDLING_TIME").meanSeconds()).orElse(BigDecimal.ZERO);
        return inTime - returned.doubleValue() - seconds.doubleValue() / A_DAY_IN_SECONDS;
    }

    private static String line(String name, List<Figure> figures) {
        var group = new Group("", name, figures);
        return Columns.line(
                name,
                Figures.rate(group.figure("CLOSURE_RATE")),
                Figures.rate(group.figure("ON_TIME_CLOSURE_RATE")),
                Figures.rate(group.figure("SIGN_ON_TIME_RATE")),
                Figures.rate(group.figure("ARRIVE_ON_TIME_RATE")),
                Figures.rate(group.figure("RETURN_RATE")),
                Figures.rate(group.figure("REWORK_RATE")),
                Figures.seconds(group.figure("HANDLING_TIME").meanSeconds()));
    }
}
