package org.gridwhistle.dispatch.deadline;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

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
        return switch (limit.unit()) {
            case MINUTE -> new Due(start.plus(Duration.ofMinutes(limit.amount())), Set.of());
            case EMERGENCY_HOUR -> new Due(start.plus(Duration.ofHours(limit.amount())), Set.of());
            case WORK_MINUTE -> new Count(start).open(Duration.ofMinutes(limit.amount()));
            case WORK_HOUR -> new Count(start).open(Duration.ofHours(limit.amount()));
            case WORK_DAY -> new Count(start).days(limit.amount());
        };
    }

    /** One count through the calendar, which remembers the years it could not look up. */
    private final class Count {

        private final Set<Integer> unknownYears = new TreeSet<>();
        private LocalDate day;
        private LocalTime time;

        Count(Instant start) {
            var local = start.atZone(ZONE);
            this.day = local.toLocalDate();
            this.time = local.toLocalTime();
        }

        Due open(Duration wanted) {
            var left = wanted;
            while (true) {
                for (var stretch : isWorking() ? hoursOfDay() : List.<WorkHours>of()) {
                    var from = stretch.from().isAfter(time) ? stretch.from() : time;
                    if (from.isBefore(stretch.to())) {
                        var open = Duration.between(from, stretch.to());
                        if (open.compareTo(left) >= 0) {
                            return due(from.plus(left));
                        }
                        left = left.minus(open);
                    }
                }
                nextDay();
            }
        }

        /** A working day lasts until the same time of the next working day. */
        Due days(int wanted) {
            moveToOpening();
            for (var left = wanted; left > 0; left--) {
                do {
                    day = day.plusDays(1);
                } while (!isWorking());
            }
            moveToLastOpenMinute();
            return due(time);
        }

        /** Out of a night, a break or an opening, back to the end of the stretch before. */
        private void moveToLastOpenMinute() {
            var opened = hoursOfDay().stream()
                    .filter(stretch -> stretch.from().isBefore(time))
                    .toList();
            if (opened.isEmpty()) {
                do {
                    day = day.minusDays(1);
                } while (!isWorking());
                time = hoursOfDay().getLast().to();
            } else if (opened.getLast().to().isBefore(time)) {
                time = opened.getLast().to();
            }
        }

        private void moveToOpening() {
            while (!isWorking() || !time.isBefore(hoursOfDay().getLast().to())) {
                nextDay();
            }
            var open = hoursOfDay().stream()
                    .filter(stretch -> time.isBefore(stretch.to()))
                    .findFirst()
                    .orElseThrow();
            time = open.from().isAfter(time) ? open.from() : time;
        }

        private void nextDay() {
            day = day.plusDays(1);
            time = LocalTime.MIN;
        }

        private boolean isWorking() {
            var year = years.get(day.getYear());
            var isWeekday = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
            if (year == null) {
                unknownYears.add(day.getYear());
                return isWeekday;
            }
            return year.workdays().contains(day)
                    || isWeekday && !year.holidays().contains(day);
        }

        private List<WorkHours> hoursOfDay() {
            var year = years.get(day.getYear());
            return year == null ? USUAL_HOURS : year.hours();
        }

        private Due due(LocalTime at) {
            return new Due(day.atTime(at).atZone(ZONE).toInstant(), Set.copyOf(unknownYears));
        }
    }
}
