package org.gridwhistle.local;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.gridwhistle.servers.StartupFailure;

/** Starts the parts stage by stage, starts again what ends, and stops all in the opposite order. */
final class Supervisor {

    private final List<List<Part>> stages;
    private final RestartPolicy policy;
    private final StatusBoard board;
    private final Clock clock;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Supervisor(List<List<Part>> stages, RestartPolicy policy, StatusBoard board, Clock clock) {
        this.stages = stages;
        this.policy = policy;
        this.board = board;
        this.clock = clock;
    }

    /**
     * Starts everything and returns when all parts are up; from then on they are minded.
     *
     * @throws StartupFailure when one does not come up the first time; the others are left to {@link #stop()}
     */
    void start() {
        for (var stage : stages) {
            inParallel(stage, this::startFirst);
        }
        board.ready();
        stages.forEach(stage -> stage.forEach(part -> threads.submit(() -> mind(part))));
    }

    /** Stops everything; what is minded is not started again. */
    void stop() {
        stopping.countDown();
        for (var stage : stages.reversed()) {
            inParallel(stage, part -> {
                part.stop();
                board.stopped(part);
            });
        }
    }

    private void startFirst(Part part) {
        board.starting(part);
        startAndTell(part);
    }

    private void startAndTell(Part part) {
        part.start();
        board.up(part, part.process().orElseThrow());
    }

    private void mind(Part part) {
        var failures = 0;
        var upSince = clock.instant();
        while (true) {
            var code = part.process().orElseThrow().onExit().join();
            var why = "ended with exit code " + code;
            do {
                failures = policy.failures(failures, Duration.between(upSince, clock.instant()));
                if (isStopping()) {
                    return;
                }
                board.restarting(part, why);
                if (isStoppingAfter(policy.delay(failures))) {
                    return;
                }
                why = startAgain(part);
                upSince = clock.instant();
            } while (!why.isEmpty());
        }
    }

    /** Empty when it came up, else why it did not. */
    private String startAgain(Part part) {
        try {
            startAndTell(part);
            return "";
        } catch (RuntimeException e) {
            part.stop();
            return String.valueOf(e.getMessage());
        }
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }

    private boolean isStoppingAfter(Duration wait) {
        try {
            return stopping.await(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private interface Step {
        void on(Part part);
    }

    private void inParallel(List<Part> parts, Step step) {
        var running = parts.stream()
                .map(part -> CompletableFuture.runAsync(() -> step.on(part), threads))
                .toArray(CompletableFuture[]::new);
        try {
            CompletableFuture.allOf(running).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException known ? known : e;
        }
    }
}
