package org.gridwhistle.dispatch.patrol;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

import org.gridwhistle.chassis.time.ClockProducer;

/** A week by ISO 8601, Monday to Sunday by the city's clock. */
public record Week(int year, int number) implements Comparable<Week> {

    private static final Pattern FORM = Pattern.compile("(\\d{4})-W(\\d{2})");
    private static final int LAST = 53;

    static Week of(Instant moment) {
        var day = LocalDate.ofInstant(moment, ClockProducer.ZONE);
        return new Week(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** As in {@code 2026-W47}; nothing if there is no such week. */
    public static Optional<Week> parse(String text) {
        var match = FORM.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        var week = new Week(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
        return week.number >= 1 && week.number <= LAST && of(week.start()).equals(week)
                ? Optional.of(week)
                : Optional.empty();
    }

    boolean covers(Instant moment) {
        return of(moment).equals(this);
    }

    /** The first Thursday's week is the first. */
    private Instant start() {
        return LocalDate.of(year, 1, 4)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusWeeks(number - 1L)
                .atStartOfDay(ClockProducer.ZONE)
                .toInstant();
    }

    @Override
    public int compareTo(Week other) {
        return Comparator.comparingInt(Week::year)
                .thenComparingInt(Week::number)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return "%04d-W%02d".formatted(year, number);
    }
}
