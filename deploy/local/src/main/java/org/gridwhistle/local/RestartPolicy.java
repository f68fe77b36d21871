package org.gridwhistle.local;

import java.time.Duration;

/**
 * How long to wait before a part that ended is started again: twice as long after each failure in a row, up to a limit. A part that ran calmly for
 * a while is forgiven.
 *
 * @param first the wait after the first failure
 * @param most the longest wait
 * @param calm how long a part must have run to start counting anew
 */
record RestartPolicy(Duration first, Duration most, Duration calm) {

    static final RestartPolicy USUAL =
            new RestartPolicy(Duration.ofMillis(500), Duration.ofSeconds(30), Duration.ofSeconds(60));

    /** The number of failures in a row, when one more happens after running for the given time. */
    int failures(int before, Duration ran) {
        return ran.compareTo(calm) >= 0 ? 1 : before + 1;
    }

    /** The wait after so many failures in a row, which are at least one. */
    Duration delay(int failures) {
        var doublings = Math.min(failures - 1, 30);
        var wait = first.multipliedBy(1L << doublings);
        return wait.compareTo(most) > 0 ? most : wait;
    }
}
