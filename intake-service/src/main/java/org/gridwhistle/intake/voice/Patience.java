package org.gridwhistle.intake.voice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.gridwhistle.chassis.problem.CommonProblem;
import org.gridwhistle.chassis.problem.ProblemException;

/** Anybody may call what needs no sign-in, but nobody without end: so many calls a minute from an address, in each instance. */
@ApplicationScoped
class Patience {

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int ADDRESSES = 10_000;

    private final Clock clock;
    private final int most;
    private final Map<String, Spent> spent = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Spent> eldest) {
            return size() > ADDRESSES;
        }
    };

    Patience(Clock clock, VoiceConfig config) {
        this.clock = clock;
        this.most = config.callsAMinute();
    }

    /** @throws ProblemException {@code TOO_MANY_REQUESTS} */
    synchronized void spend(String address) {
        var now = clock.instant();
        var key = String.valueOf(address);
        var before = spent.remove(key);
        var next = before == null || now.isAfter(before.since.plus(WINDOW))
                ? new Spent(now, 1)
                : new Spent(before.since, before.calls + 1);
        spent.put(key, next);
        if (next.calls > most) {
            throw new ProblemException(CommonProblem.TOO_MANY_REQUESTS);
        }
    }

    private record Spent(Instant since, int calls) {}
}
