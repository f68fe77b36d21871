package org.gridwhistle.samplecity.http;

import java.time.Duration;

/**
 * How long a caller goes on when a service is away or busy.
 *
 * @param firstContact for a service that never answered yet: it may not be there at all
 * @param whole        for one that did: from the first attempt to giving up
 * @param firstPause   after the first failure; it doubles each time
 * @param mostPause    no pause is longer
 */
public record Patience(Duration firstContact, Duration whole, Duration firstPause, Duration mostPause) {

    /** Enough for a service to be restarted. */
    public static final Patience USUAL =
            new Patience(Duration.ofSeconds(10), Duration.ofMinutes(2), Duration.ofMillis(50), Duration.ofSeconds(3));

    Duration pauseAfter(int attempt) {
        var doubled = firstPause.multipliedBy(1L << Math.min(attempt, 16));
        return doubled.compareTo(mostPause) < 0 ? doubled : mostPause;
    }
}
