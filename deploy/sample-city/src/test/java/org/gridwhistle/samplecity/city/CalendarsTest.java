package org.gridwhistle.samplecity.city;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CalendarsTest {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    @Test
    @DisplayName("The years have 28 and 33 days off in the notices, and every make-up workday is on a weekend")
    void notices() {
        var calendars = Calendars.make();

        assertThat(calendars).extracting(Calendar::code).containsExactly("3299-2025", "3299-2026");
        assertThat(calendars).extracting(calendar -> calendar.holidays().size()).containsExactly(28, 33);
        assertThat(calendars)
                .flatMap(Calendar::workdays)
                .hasSize(11)
                .allMatch(day -> WEEKEND.contains(day.getDayOfWeek()));
    }

    @Test
    @DisplayName("The spring festival of 2026 runs from 15 to 23 February, with work on the 14th and the 28th")
    void springFestival() {
        var calendar = Calendars.make().getLast();

        assertThat(calendar.holidays())
                .contains(LocalDate.of(2026, 2, 15), LocalDate.of(2026, 2, 23))
                .doesNotContain(LocalDate.of(2026, 2, 14), LocalDate.of(2026, 2, 24));
        assertThat(calendar.workdays()).contains(LocalDate.of(2026, 2, 14), LocalDate.of(2026, 2, 28));
    }
}
