package org.gridwhistle.dispatch.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** One count through a calendar and around the pauses, which remembers the years that it could not look up. */
final class Count {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final WorkCalendar calendar;
    private final Instant start;
    private final Pauses pauses;
    private final Set<Integer> unknownYears = new TreeSet<>();

    Count(WorkCalendar calendar, Instant start, Pauses pauses) {
        this.calendar = calendar;
        this.start = start;
        this.pauses = pauses;
    }

    Set<Integer> unknownYears() {
        return Set.copyOf(unknownYears);
    }

    /** When so much natural time has run. */
    Instant natural(Duration wanted) {
        var left = wanted;
        for (var piece : pauses.outside(start, Instant.MAX)) {
            if (piece.from().plus(left).compareTo(piece.to()) <= 0) {
                return piece.from().plus(left);
            }
            left = left.minus(piece.length());
        }
        throw new IllegalStateException("Time ended");
    }

    /** When so much working time has run. */
    Instant worked(Duration wanted) {
        var left = wanted;
        for (var day = local().toLocalDate(); ; day = day.plusDays(1)) {
            for (var hours : hours(day)) {
                for (var piece : outsidePauses(day, hours)) {
                    if (piece.length().compareTo(left) >= 0) {
                        return piece.from().plus(left);
                    }
                    left = left.minus(piece.length());
                }
            }
        }
    }

    /**
     * How much working time so many working days from the start have: each lasts until the same time of the next one, the last until
     * the end of the stretch if that time is none that is worked.
     */
    Duration workOf(int days) {
        var opening = opening();
        var last = opening.toLocalDate();
        for (var left = days; left > 0; left--) {
            do {
                last = last.plusDays(1);
            } while (hours(last).isEmpty());
        }
        var work = Duration.ZERO;
        for (var day = opening.toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
            var from = day.equals(opening.toLocalDate()) ? opening.toLocalTime() : LocalTime.MIN;
            var to = day.equals(last) ? opening.toLocalTime() : LocalTime.MAX;
            for (var hours : hours(day)) {
                work = work.plus(hours.between(from, to));
            }
        }
        return work;
    }

    /** The start, or the first worked minute after it. */
    private LocalDateTime opening() {
        var time = local().toLocalTime();
        for (var day = local().toLocalDate(); ; day = day.plusDays(1), time = LocalTime.MIN) {
            for (var hours : hours(day)) {
                if (time.isBefore(hours.to())) {
                    return day.atTime(hours.from().isAfter(time) ? hours.from() : time);
                }
            }
        }
    }

    private List<Stretch> outsidePauses(LocalDate day, WorkHours hours) {
        var from = instant(day, hours.from());
        var to = instant(day, hours.to());
        return to.isAfter(start) ? pauses.outside(from.isBefore(start) ? start : from, to) : List.of();
    }

    /** None on a day that is not worked. */
    private List<WorkHours> hours(LocalDate day) {
        if (!calendar.isKnown(day.getYear())) {
            unknownYears.add(day.getYear());
        }
        return calendar.isWorked(day) ? calendar.hours(day) : List.of();
    }

    private LocalDateTime local() {
        return LocalDateTime.ofInstant(start, ZONE);
    }

    private static Instant instant(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ZONE).toInstant();
    }
}
