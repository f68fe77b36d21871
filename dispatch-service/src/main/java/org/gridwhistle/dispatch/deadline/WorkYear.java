package org.gridwhistle.dispatch.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * One year of an area's working calendar: what differs from "Monday to Friday", and the hours of a working day.
 *
 * @param holidays legal holidays 法定节假日, as the State Council announces them
 * @param workdays make-up workdays 调休 on weekends
 * @param hours    in the order of the day; never empty, never overlapping
 */
public record WorkYear(int year, Set<LocalDate> holidays, Set<LocalDate> workdays, List<WorkHours> hours) {

    public WorkYear {
        holidays = Set.copyOf(holidays);
        workdays = Set.copyOf(workdays);
        hours = List.copyOf(hours);
        if (hours.isEmpty()) {
            throw new IllegalArgumentException("A working day of " + year + " has no hours");
        }
    }
}
