package org.gridwhistle.samplecity.simulator;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.gridwhistle.samplecity.city.City;
import org.gridwhistle.samplecity.city.Seed;
import org.gridwhistle.samplecity.http.Pause;
import org.gridwhistle.samplecity.http.Together;
import org.gridwhistle.samplecity.replay.Message;
import org.gridwhistle.samplecity.replay.Pace;
import org.gridwhistle.samplecity.services.Services;

/**
 * Plays the people of a city through the public API alone: hotline seats post messages; dispatchers, grid workers, handlers, the
 * centre's leader and checkers do what lies before them, until every case has ended.
 */
public final class Simulator {

    private static final Seed SEED = new Seed(12_345);
    private static final Duration IDLE = Duration.ofMillis(150);

    private final List<Message> messages;
    private final Pace pace;
    private final Ledger ledger;
    private final List<Role> roles;
    private final Reporter reporter;
    private final Storylines storylines;
    private final Stall stall;
    private volatile boolean givenUp;

    /** @param run names this run; a message posted twice under one name is one report */
    public Simulator(Services services, City city, List<Message> messages, Pace pace, String run) {
        var clock = InstantSource.system();
        var gazetteer = new Gazetteer(city);
        this.messages = messages;
        this.pace = pace;
        this.ledger = new Ledger(messages.size());
        this.stall = new Stall(ledger, pace.longestWait());
        this.storylines = new Storylines(city, SEED);
        this.reporter = new Reporter(services.intake(), gazetteer, ledger, run);
        var desks = new Desks(clock);
        var leader = new CentreLeader(services.dispatch(), ledger, desks);
        var returns = new Returns(services.department(), city, ledger, leader);
        var steps = new HandlerSteps(services.department(), pace, ledger, desks, returns);
        this.roles = List.of(
                new Dispatcher(services.dispatch(), city.catalog(), gazetteer, ledger, desks),
                new GridWorker(services.dispatch(), ledger),
                new Handlers(services.department(), steps, ledger, desks),
                leader,
                new Checker(services.dispatch(), ledger, desks));
    }

    public Ledger ledger() {
        return ledger;
    }

    /** Plays to the end: until all cases have ended, or nothing has moved for long. */
    public void play() {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var work = roles.stream()
                    .map(role -> people.submit(() -> orGiveUp(() -> workUntilOver(role))))
                    .toList();
            orGiveUp(this::postAll);
            work.forEach(Together::result);
        }
    }

    private void postAll() {
        var start = System.nanoTime();
        try (var seats = Executors.newVirtualThreadPerTaskExecutor()) {
            var posts = new ArrayList<Future<?>>();
            for (var i = 0; i < messages.size() && !givenUp; i++) {
                var early = pace.until(i).minusNanos(System.nanoTime() - start);
                if (early.isPositive()) {
                    Pause.of(early);
                }
                var story = storylines.of(messages.get(i));
                posts.add(seats.submit(() -> reporter.post(story)));
            }
            posts.forEach(Together::result);
        }
    }

    private void workUntilOver(Role role) {
        while (!givenUp && !ledger.isOver() && !stall.isReached()) {
            if (role.round() == 0) {
                Pause.of(IDLE);
            }
        }
    }

    /** A service that stays away ends the run for all. */
    private void orGiveUp(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            givenUp = true;
            throw e;
        }
    }
}
