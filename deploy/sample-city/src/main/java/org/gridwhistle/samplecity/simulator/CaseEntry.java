package org.gridwhistle.samplecity.simulator;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.gridwhistle.samplecity.city.Grid;
import org.gridwhistle.samplecity.services.CaseState;

/** What the players remember of one case. */
final class CaseEntry {

    private final UUID id;
    private final Storyline story;
    private final Set<String> units = ConcurrentHashMap.newKeySet();
    private final Set<UUID> tasks = ConcurrentHashMap.newKeySet();
    private volatile CaseState state = CaseState.REPORTED;
    private volatile Grid grid;
    private volatile String matter;
    private volatile boolean selfHandling;
    private volatile boolean returnAsked;
    private volatile int round = 1;
    private volatile String lastRefusal = "";

    CaseEntry(UUID id, Storyline story) {
        this.id = id;
        this.story = story;
        this.grid = story.grid();
        this.selfHandling = story.selfHandled();
    }

    UUID id() {
        return id;
    }

    Storyline story() {
        return story;
    }

    CaseState state() {
        return state;
    }

    /** Where the players found it to be, which an address alone may have told wrongly. */
    Grid grid() {
        return grid;
    }

    String matter() {
        return matter;
    }

    /** Whether the grid worker means to solve it himself. */
    boolean isForTheGrid() {
        return selfHandling;
    }

    /** Grows when a check fails. */
    int round() {
        return round;
    }

    boolean wantsReturn() {
        return story.returned() && !returnAsked;
    }

    boolean mustFailCheck() {
        return story.failsCheck() && round == 1;
    }

    Set<String> units() {
        return Set.copyOf(units);
    }

    /** Tasks that units saw in their queues. */
    Set<UUID> tasks() {
        return Set.copyOf(tasks);
    }

    String lastRefusal() {
        return lastRefusal;
    }

    /** A list that was read before the end does not open the case again. */
    synchronized void is(CaseState newState) {
        if (!state.isEnd()) {
            state = newState;
        }
    }

    void isAt(Grid place) {
        grid = place;
    }

    void isAbout(String matterCode) {
        matter = matterCode;
    }

    void isNotForTheGrid() {
        selfHandling = false;
    }

    void called(String unit) {
        units.add(unit);
    }

    /** @return whether it is the first time */
    boolean saw(UUID task) {
        return tasks.add(task);
    }

    void returnAsked() {
        returnAsked = true;
    }

    void reworkOrdered() {
        round++;
    }

    void refused(String told) {
        lastRefusal = told;
    }
}
