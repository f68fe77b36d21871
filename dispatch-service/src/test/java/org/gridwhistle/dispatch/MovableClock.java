package org.gridwhistle.dispatch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

import jakarta.inject.Singleton;

import org.gridwhistle.chassis.time.ClockProducer;

/** The service's clock in component tests: it goes as it always does, and can be put ahead. */
@Singleton
class MovableClock extends Clock {

    private volatile Duration ahead = Duration.ZERO;

    void putAhead(Duration more) {
        ahead = ahead.plus(more);
    }

    void putAheadTo(Instant time) {
        putAhead(Duration.between(instant(), time));
    }

    void reset() {
        ahead = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ClockProducer.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Times are shown in " + ClockProducer.ZONE);
    }
}
