package org.gridwhistle.dispatch.deadline;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

import org.gridwhistle.dispatch.SampleCity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WorkCalendarTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final WorkCalendar calendar = WorkCalendar.of(List.of(SampleCity.year2026()));

    /** 2026-07-10 is a Friday, 09-27 a Sunday that is worked, 10-01 and 10-02 are holidays. */
    @ParameterizedTest(name = "{1} from {0} is due at {2}: {3}")
    @CsvSource({
        "2026-07-10T17:28, 5MIN,   2026-07-10T17:33, natural minutes know no closing",
        "2026-07-11T03:00, 8EH,    2026-07-11T11:00, emergency hours run through nights and weekends",
        "2026-07-10T11:45, 30WMIN, 2026-07-10T14:15, working minutes rest over lunch",
        "2026-07-10T09:00, 3WH,    2026-07-10T12:00, a limit that ends with the morning is due at its last minute",
        "2026-07-10T09:00, 4WH,    2026-07-10T15:00, the rest goes on after lunch",
        "2026-07-10T17:00, 1WH,    2026-07-13T09:00, over the weekend",
        "2026-07-10T20:00, 1WH,    2026-07-13T09:30, what starts at night starts at the next opening",
        "2026-07-10T06:00, 7WH,    2026-07-10T17:30, a whole day",
        "2026-09-25T17:00, 1WH,    2026-09-27T09:00, a make-up Sunday is worked",
        "2026-09-30T17:00, 1WH,    2026-10-05T09:00, holidays are not",
        "2026-07-10T10:00, 1WD,    2026-07-13T10:00, the same time of the next working day",
        "2026-07-09T10:00, 3WD,    2026-07-14T10:00, days jump the weekend",
        "2026-07-11T10:00, 1WD,    2026-07-13T17:30, from a free day the whole next day counts",
        "2026-07-10T18:00, 1WD,    2026-07-13T17:30, so it does from an evening",
        "2026-07-10T12:30, 1WD,    2026-07-13T12:00, from lunch until the last minute before lunch",
        "2026-07-10T08:30, 1WD,    2026-07-10T17:30, from the first minute until the last",
        "2026-09-30T10:00, 1WD,    2026-10-05T10:00, over holidays"
    })
    void limits_are_counted_as_the_calendar_says(LocalDateTime start, String limit, LocalDateTime due, String why) {
        var counted = calendar.after(shanghai(start), TimeLimit.parse(limit));
        assertThat(counted.at()).as(why).isEqualTo(shanghai(due));
        assertThat(counted.unknownYears()).isEmpty();
    }

    @Test
    void a_year_that_nobody_entered_is_counted_by_weekdays_and_named() {
        var due = calendar.after(shanghai(LocalDateTime.parse("2026-12-31T17:00")), TimeLimit.parse("1WH"));
        assertThat(due.at()).isEqualTo(shanghai(LocalDateTime.parse("2027-01-01T09:00")));
        assertThat(due.unknownYears()).containsExactly(2027);
    }

    @Test
    void round_the_clock_needs_no_calendar() {
        var due = WorkCalendar.unknown().after(Instant.EPOCH, TimeLimit.parse("2EH"));
        assertThat(due)
                .isEqualTo(new Due(
                        Instant.EPOCH.plusSeconds(7200), new Term(Instant.EPOCH, TimeLimit.parse("2EH")), Set.of()));
    }

    private static Instant shanghai(LocalDateTime local) {
        return local.atZone(SHANGHAI).toInstant();
    }
}
