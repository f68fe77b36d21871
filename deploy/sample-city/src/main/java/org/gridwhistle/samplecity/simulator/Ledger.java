package org.gridwhistle.samplecity.simulator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

import org.gridwhistle.samplecity.http.Answer;
import org.gridwhistle.samplecity.services.CaseState;

/** What the players know of their run, to be held against what the services say. */
public final class Ledger {

    private final int messages;
    private final Map<UUID, CaseEntry> cases = new ConcurrentHashMap<>();
    private final Collection<String> turnedAway = new ConcurrentLinkedQueue<>();
    private final AtomicInteger dispatched = new AtomicInteger();
    private final AtomicInteger ended = new AtomicInteger();
    private final AtomicInteger races = new AtomicInteger();
    private final AtomicInteger steps = new AtomicInteger();

    Ledger(int messages) {
        this.messages = messages;
    }

    CaseEntry posted(UUID id, Storyline story) {
        steps.incrementAndGet();
        return cases.computeIfAbsent(id, key -> new CaseEntry(key, story));
    }

    /** A message that intake would not take. */
    void turnedAway(Storyline story, Answer answer) {
        turnedAway.add(story.message().id() + ": " + answer.told());
    }

    /** The case, if it is one of this run. */
    Optional<CaseEntry> find(UUID id) {
        return Optional.ofNullable(cases.get(id));
    }

    /** Notes how a command came out, and answers whether it was done. A race lost is no fault: the next look shows what is. */
    boolean note(CaseEntry entry, Answer answer) {
        if (answer.isOk()) {
            steps.incrementAndGet();
            return true;
        }
        if (answer.isRaceLost()) {
            races.incrementAndGet();
        }
        entry.refused(answer.told());
        return false;
    }

    void dispatched(CaseEntry entry) {
        entry.is(CaseState.DISPATCHED);
        dispatched.incrementAndGet();
    }

    void ended(CaseEntry entry, CaseState state) {
        if (!entry.state().isEnd()) {
            entry.is(state);
            ended.incrementAndGet();
        }
    }

    boolean isAllPosted() {
        return cases.size() + turnedAway.size() >= messages;
    }

    boolean isOver() {
        return isAllPosted() && ended.get() >= cases.size();
    }

    /** Grows with everything that is done. */
    int steps() {
        return steps.get();
    }

    public Progress progress() {
        return new Progress(messages, cases.size(), dispatched.get(), ended.get());
    }

    /** Commands that found the case or task changed by another. */
    public int races() {
        return races.get();
    }

    public List<String> turnedAway() {
        return List.copyOf(turnedAway);
    }

    /** What became of every case. */
    public List<Outcome> outcomes() {
        var outcomes = new ArrayList<Outcome>(cases.size());
        for (var entry : cases.values()) {
            outcomes.add(new Outcome(
                    entry.id(),
                    entry.state(),
                    entry.isForTheGrid(),
                    entry.round() > 1,
                    entry.tasks(),
                    entry.lastRefusal()));
        }
        return outcomes;
    }
}
