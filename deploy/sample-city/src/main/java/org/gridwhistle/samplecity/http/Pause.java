package org.gridwhistle.samplecity.http;

import java.time.Duration;

/** Waiting on a virtual thread. */
public final class Pause {

    private Pause() {}

    public static void of(Duration length) {
        try {
            Thread.sleep(length);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
