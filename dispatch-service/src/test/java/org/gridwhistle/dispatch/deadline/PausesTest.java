package org.gridwhistle.dispatch.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;

import org.gridwhistle.dispatch.SampleCity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PausesTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final List<String> LIMITS = List.of("1MIN", "45MIN", "8EH", "30WMIN", "5WH", "16WH", "1WD", "5WD");

    private final WorkCalendar calendar = WorkCalendar.of(List.of(SampleCity.year2026()));

    /** 2026-07-10 is a Friday. */
    @ParameterizedTest(name = "{1} from {0}, paused from {2} until {3}, is due at {4}: {5}")
    @CsvSource({
        "2026-07-10T09:00, 8EH, 2026-07-10T10:00, 2026-07-11T10:00, 2026-07-11T17:00, round the clock each minute counts",
        "2026-07-10T09:00, 4WH, 2026-07-10T10:00, 2026-07-10T11:00, 2026-07-10T16:00, a worked hour is given back",
        "2026-07-10T09:00, 4WH, 2026-07-10T12:00, 2026-07-10T14:00, 2026-07-10T15:00, lunch is no loss",
        "2026-07-10T16:00, 4WH, 2026-07-10T17:30, 2026-07-13T08:30, 2026-07-13T11:00, nor is a weekend",
        "2026-07-10T09:00, 3WH, 2026-07-10T11:00, 2026-07-13T11:00, 2026-07-13T12:00, over the weekend and into a morning",
        "2026-07-10T10:00, 1WD, 2026-07-13T09:00, 2026-07-15T09:00, 2026-07-15T10:00, a working day as its hours",
        "2026-07-10T09:00, 4WH, 2026-07-10T08:00, 2026-07-10T09:30, 2026-07-10T15:30, what ran before the start is no matter",
        "2026-07-10T09:00, 4WH, 2026-07-10T15:00, 2026-07-13T15:00, 2026-07-10T15:00, nor what begins when it is due"
    })
    void paused_time_does_not_count(
            LocalDateTime start, String limit, LocalDateTime from, LocalDateTime to, LocalDateTime due, String why) {
        var pauses = Pauses.NONE.plus(shanghai(from), shanghai(to));
        assertThat(calendar.after(shanghai(start), TimeLimit.parse(limit), pauses)
                        .at())
                .as(why)
                .isEqualTo(shanghai(due));
    }

    @ParameterizedTest(name = "{1} % of {0} from Friday 16:30 have run at {2}")
    @CsvSource({
        "2EH, 50,  2026-07-10T17:30",
        "2WH, 50,  2026-07-10T17:30",
        "2WH, 80,  2026-07-13T09:06",
        "2WH, 150, 2026-07-13T10:30",
        "1WD, 200, 2026-07-14T16:30"
    })
    void a_part_is_counted_in_the_limits_own_time(String limit, int percent, LocalDateTime at) {
        var start = shanghai(LocalDateTime.parse("2026-07-10T16:30"));
        assertThat(calendar.after(start, TimeLimit.parse(limit), Pauses.NONE, percent)
                        .at())
                .isEqualTo(shanghai(at));
    }

    @Test
    void what_was_paused_twice_counts_once() {
        var start = Instant.parse("2026-07-10T00:00:00Z");
        var pauses = Pauses.NONE
                .plus(start.plusSeconds(100), start.plusSeconds(200))
                .plus(start.plusSeconds(400), start.plusSeconds(400))
                .plus(start, start.plusSeconds(50))
                .plus(start.plusSeconds(150), start.plusSeconds(300));
        assertThat(pauses.stretches())
                .containsExactly(
                        new Stretch(start, start.plusSeconds(50)),
                        new Stretch(start.plusSeconds(100), start.plusSeconds(300)));
        assertThat(pauses.total()).isEqualTo(Duration.ofSeconds(250));
    }

    @Test
    void the_term_of_an_agreed_date_ends_at_it_to_the_second() {
        var now = Instant.parse("2026-07-10T00:00:30Z");
        var agreed = Instant.parse("2026-07-13T09:29:59.123456Z");
        var term = Term.until(agreed, now);
        assertThat(term.due(calendar, Pauses.NONE).at()).isEqualTo(agreed);
        assertThat(term.start()).isBetween(now.minusSeconds(60), now);
    }

    @Test
    void whatever_the_pauses_a_due_time_is_never_earlier_and_only_worked_time_is_given_back() {
        var random = new Random(20260710);
        for (var run = 0; run < 2_000; run++) {
            var start = moment(random);
            var limit = TimeLimit.parse(LIMITS.get(random.nextInt(LIMITS.size())));
            var pauses = Pauses.NONE;
            var due = calendar.after(start, limit);
            for (var more = random.nextInt(4); more > 0; more--) {
                var from = start.plus(random.nextInt(-600, 6_000), ChronoUnit.MINUTES);
                var to = from.plus(random.nextInt(3_000), ChronoUnit.MINUTES);
                pauses = pauses.plus(from, to);
                var later = calendar.after(start, limit, pauses);
                var told = "run %d: %s from %s with %s".formatted(run, limit, start, pauses);
                assertThat(later.at()).as(told).isAfterOrEqualTo(due.at());
                assertThat(ran(start, later.at(), limit, pauses))
                        .as(told)
                        .isEqualTo(ran(start, calendar.after(start, limit).at(), limit, Pauses.NONE));
                due = later;
            }
        }
    }

    /** How many minutes of the limit's own time have run, looked up one by one. */
    private long ran(Instant start, Instant end, TimeLimit limit, Pauses pauses) {
        var isNatural = limit.unit() == TimeUnit.MINUTE || limit.unit() == TimeUnit.EMERGENCY_HOUR;
        var count = 0L;
        for (var minute = start; minute.isBefore(end); minute = minute.plusSeconds(60)) {
            count += !pauses.outside(minute, minute.plusSeconds(60)).isEmpty() && (isNatural || isWorked(minute))
                    ? 1
                    : 0;
        }
        return count;
    }

    private boolean isWorked(Instant minute) {
        var local = LocalDateTime.ofInstant(minute, SHANGHAI);
        return calendar.isWorked(local.toLocalDate())
                && calendar.hours(local.toLocalDate()).stream()
                        .anyMatch(hours -> !local.toLocalTime().isBefore(hours.from())
                                && local.toLocalTime().isBefore(hours.to()));
    }

    private static Instant moment(Random random) {
        return Instant.parse("2026-09-20T00:00:00Z").plus(random.nextInt(30 * 24 * 60), ChronoUnit.MINUTES);
    }

    private static Instant shanghai(LocalDateTime local) {
        return local.atZone(SHANGHAI).toInstant();
    }
}
