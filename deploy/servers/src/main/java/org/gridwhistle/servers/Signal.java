package org.gridwhistle.servers;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The POSIX signals that end our children. */
public enum Signal {
    /** What a JVM runs its shutdown hooks on. */
    TERM,
    /** PostgreSQL's fast shutdown: sessions are cut, the data is checkpointed. */
    INT,
    /** No goodbye. */
    KILL;

    /** Sends this signal; a process that is already gone is fine. */
    public void send(long pid) {
        try {
            // ProcessHandle knows TERM and KILL only, and a shell is on every machine that runs ./grid.
            new ProcessBuilder("sh", "-c", "kill -%s %d 2>/dev/null".formatted(name(), pid))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
