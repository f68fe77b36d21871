package org.gridwhistle.dispatch.casefile.view;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.Clocks;
import org.gridwhistle.dispatch.casefile.RunningClock;
import org.gridwhistle.dispatch.casefile.Timer;
import org.gridwhistle.dispatch.deadline.CaseClock;
import org.gridwhistle.dispatch.deadline.Light;

/**
 * A clock of a case as its detail shows it.
 *
 * @param limit   how long it may run, such as {@code 30MIN} or {@code 3WD}
 * @param light   of a running clock; null for the others
 * @param firesAt when it makes itself heard next, or null
 */
public record ClockView(
        CaseClock clock,
        UUID taskId,
        String unit,
        RunningClock.Status status,
        Instant start,
        String limit,
        Instant due,
        Light light,
        Instant firesAt) {

    static List<ClockView> of(Case found, List<Timer> timers, Instant now) {
        var byKey = timers.stream().collect(Collectors.toMap(Timer::key, Function.identity()));
        return Clocks.of(found).stream()
                .map(clock -> of(clock, byKey.get(Timer.key(clock)), now))
                .toList();
    }

    private static ClockView of(RunningClock clock, Timer timer, Instant now) {
        return new ClockView(
                clock.clock(),
                clock.taskId(),
                clock.unit(),
                clock.status(),
                clock.term().start(),
                clock.term().limit().toString(),
                clock.due(),
                timer == null ? null : timer.light(now),
                timer == null ? null : timer.firesAt());
    }
}
