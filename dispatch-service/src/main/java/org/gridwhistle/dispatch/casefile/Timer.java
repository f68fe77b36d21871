package org.gridwhistle.dispatch.casefile;

import java.time.Instant;
import java.util.UUID;

import org.gridwhistle.dispatch.deadline.Light;

/**
 * What time will bring to a case: an act, and when. At most one of an act for a subject.
 *
 * @param act        a clock's name, or that of an act of its own
 * @param subject    a task; of all zeros for the case itself
 * @param unit       whose clock it is, or null
 * @param due        of the clock; null if it is no clock
 * @param yellowFrom of the clock
 * @param firesAt    null for a clock that has nothing more to say
 */
public record Timer(String act, UUID subject, String unit, Instant due, Instant yellowFrom, Instant firesAt) {

    private static final UUID THE_CASE = new UUID(0, 0);

    static Timer of(RunningClock clock, Alarms alarms) {
        var key = key(clock);
        return new Timer(
                key.act(),
                key.subject(),
                clock.unit(),
                clock.due(),
                alarms.yellowFrom(clock),
                alarms.next(clock).map(Alarms.Alarm::at).orElse(null));
    }

    /** An act of the case that is no clock. */
    static Timer of(String act, Instant at) {
        return new Timer(act, THE_CASE, null, null, null, at);
    }

    public static Key key(RunningClock clock) {
        return new Key(clock.clock().name(), clock.taskId() == null ? THE_CASE : clock.taskId());
    }

    /** What tells it from the others of the case. */
    public Key key() {
        return new Key(act, subject);
    }

    public Light light(Instant now) {
        return Light.at(now, yellowFrom, due);
    }

    /** See {@link #key()}. */
    public record Key(String act, UUID subject) {}
}
