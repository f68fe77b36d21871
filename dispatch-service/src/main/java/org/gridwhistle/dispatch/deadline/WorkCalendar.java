package org.gridwhistle.dispatch.deadline;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The working calendar 工作日历 of an area: counts limits through working hours, weekends, legal holidays and make-up workdays. A year
 * that nobody entered is counted by plain weekdays, and the {@link Due} says so.
 */
public final class WorkCalendar {

    /** Taken for a year that is unknown. */
    static final List<WorkHours> USUAL_HOURS = List.of(
            new WorkHours(LocalTime.of(8, 30), LocalTime.of(12, 0)),
            new WorkHours(LocalTime.of(14, 0), LocalTime.of(17, 30)));

    private final Map<Integer, WorkYear> years;

    private WorkCalendar(Map<Integer, WorkYear> years) {
        this.years = years;
    }

    /** @param years of different numbers */
    public static WorkCalendar of(Collection<WorkYear> years) {
        return new WorkCalendar(
                years.stream().collect(Collectors.toUnmodifiableMap(WorkYear::year, Function.identity())));
    }

    /** A calendar that knows no year. */
    public static WorkCalendar unknown() {
        return new WorkCalendar(Map.of());
    }

    /**
     * When a limit that starts now runs out. A limit that ends with a working stretch is due at its last minute, not at the next
     * opening; one that starts outside working hours starts at the next opening.
     */
    public Due after(Instant start, TimeLimit limit) {
        return after(start, limit, Pauses.NONE);
    }

    /** Paused time does not count; of a limit in working time, paused nights and weekends are no loss. */
    public Due after(Instant start, TimeLimit limit, Pauses pauses) {
        return after(start, limit, pauses, 100);
    }

    /**
     * When a part of a limit has run, in the limit's own time: half of two working hours is one working hour.
     *
     * @param percent positive; more than 100 for what is long overdue
     */
    public Due after(Instant start, TimeLimit limit, Pauses pauses, int percent) {
        var count = new Count(this, start, pauses);
        var amount = limit.amount();
        var at = switch (limit.unit()) {
            case MINUTE -> count.natural(part(Duration.ofMinutes(amount), percent));
            case EMERGENCY_HOUR -> count.natural(part(Duration.ofHours(amount), percent));
            case WORK_MINUTE -> count.worked(part(Duration.ofMinutes(amount), percent));
            case WORK_HOUR -> count.worked(part(Duration.ofHours(amount), percent));
            case WORK_DAY -> count.worked(part(count.workOf(amount), percent));
        };
        return new Due(at, new Term(start, limit), count.unknownYears());
    }

    boolean isKnown(int year) {
        return years.containsKey(year);
    }

    boolean isWorked(LocalDate day) {
        var isWeekday = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
        var year = years.get(day.getYear());
        return year == null
                ? isWeekday
                : year.workdays().contains(day) || isWeekday && !year.holidays().contains(day);
    }

    /** Those of a working day. */
    List<WorkHours> hours(LocalDate day) {
        return isKnown(day.getYear()) ? years.get(day.getYear()).hours() : USUAL_HOURS;
    }

    private static Duration part(Duration whole, int percent) {
        return whole.multipliedBy(percent).dividedBy(100);
    }
}
