package org.gridwhistle.local;

import java.util.Optional;

import org.gridwhistle.servers.ChildProcess;

/** A long-running piece of the stack, which the supervisor starts, minds and stops. */
interface Part {

    /** One word, as in {@code ./grid status}. */
    String name();

    /** Where it answers, for a person. */
    String address();

    /**
     * Starts it, for the first time or again, and returns when it answers.
     *
     * @throws org.gridwhistle.servers.StartupFailure when it does not
     */
    void start();

    /** The process of the last start; empty before the first. */
    Optional<ChildProcess> process();

    /** Ends it politely, for good after a while. */
    void stop();
}
