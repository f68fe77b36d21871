package org.gridwhistle.servers;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waiting for a child process to become useful, or to fail early. */
public final class Patience {

    private static final Duration PAUSE = Duration.ofMillis(25);

    private Patience() {}

    /**
     * Waits until the condition holds.
     *
     * @throws StartupFailure when the process ends first, or the limit passes; it names the process and its log
     */
    public static void until(ChildProcess process, Duration limit, BooleanSupplier condition) {
        var deadline = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (!process.isAlive()) {
                throw new StartupFailure("%s ended with exit code %d while starting; its log is %s"
                        .formatted(process.name(), process.exitCode(), process.log()));
            }
            if (System.nanoTime() > deadline) {
                throw new StartupFailure("%s did not come up within %d s; its log is %s"
                        .formatted(process.name(), limit.toSeconds(), process.log()));
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartupFailure("Interrupted while waiting for a server to start", e);
        }
    }
}
