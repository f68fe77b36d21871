package org.gridwhistle.dispatch.casefile.store;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.gridwhistle.dispatch.casefile.Timer;
import org.gridwhistle.dispatch.deadline.Light;

/**
 * How a case stands with time, by all its running clocks. Both are null while none runs.
 *
 * @param nextDue of the earliest clock that is not met
 * @param light   the worst of all
 */
public record Lamp(Instant nextDue, Light light) {

    public static Lamp of(List<Timer> timers, Instant now) {
        return of(earliest(timers, Timer::yellowFrom), earliest(timers, Timer::due), now);
    }

    static Lamp of(Instant yellowFrom, Instant due, Instant now) {
        return new Lamp(due, Light.at(now, yellowFrom, due));
    }

    private static Instant earliest(List<Timer> timers, Function<Timer, Instant> time) {
        return timers.stream()
                .map(time)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
