package org.gridwhistle.samplecity.simulator;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * When the people of each unit look into their queue next. They look when something should be there, not all the time: two thousand
 * units that ask ten times a second would measure nothing but themselves.
 */
final class Desks {

    private final Map<String, Map<UUID, Instant>> looks = new ConcurrentHashMap<>();
    private final Map<UUID, Instant> answers = new ConcurrentHashMap<>();
    private final InstantSource clock;

    Desks(InstantSource clock) {
        this.clock = clock;
    }

    /** The case should be in the unit's queue any moment. */
    void expect(String unit, UUID caseId) {
        lookAfter(unit, caseId, Duration.ZERO);
    }

    void lookAfter(String unit, UUID caseId, Duration wait) {
        looks.computeIfAbsent(unit, key -> new ConcurrentHashMap<>())
                .put(caseId, clock.instant().plus(wait));
    }

    /** Nothing more to do for the unit, as far as one can tell now. */
    void forget(String unit, UUID caseId) {
        looks.getOrDefault(unit, Map.of()).remove(caseId);
    }

    /** The task is to be answered after so long, and not before. */
    void answerDue(UUID task, Duration wait) {
        answers.put(task, clock.instant().plus(wait));
    }

    /** Zero or less if it is time. */
    Duration untilAnswer(UUID task) {
        return Duration.between(clock.instant(), answers.getOrDefault(task, Instant.EPOCH));
    }

    /** Units with something to look for. */
    List<String> units() {
        return looks.keySet().stream()
                .filter(unit -> !casesToLookFor(unit).isEmpty())
                .toList();
    }

    List<UUID> casesToLookFor(String unit) {
        var now = clock.instant();
        return looks.getOrDefault(unit, Map.of()).entrySet().stream()
                .filter(look -> !look.getValue().isAfter(now))
                .map(Map.Entry::getKey)
                .toList();
    }
}
