package org.gridwhistle.samplecity.simulator;

import java.time.Duration;

/** Notices that nothing moves any more, so that a run ends and tells which cases are stuck. */
final class Stall {

    private static final Duration LONG = Duration.ofSeconds(90);

    private final Ledger ledger;
    private final long limitNanos;
    private int steps = -1;
    private long lastMove = System.nanoTime();

    /** @param longestWait for how long the players may have nothing to do on purpose */
    Stall(Ledger ledger, Duration longestWait) {
        this.ledger = ledger;
        this.limitNanos = LONG.plus(longestWait).toNanos();
    }

    synchronized boolean isReached() {
        if (ledger.steps() != steps) {
            steps = ledger.steps();
            lastMove = System.nanoTime();
        }
        return System.nanoTime() - lastMove > limitNanos;
    }
}
