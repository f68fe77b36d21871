package org.gridwhistle.intake.voice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.gridwhistle.chassis.problem.ProblemException;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PatienceTest {

    private Instant now = Instant.parse("2026-07-10T00:00:00Z");
    private final Patience patience = new Patience(new Moving(), () -> 3);

    @Test
    void an_address_is_heard_so_often_a_minute_and_another_one_by_itself() {
        for (var i = 0; i < 3; i++) {
            patience.spend("10.0.0.1");
        }
        assertThatThrownBy(() -> patience.spend("10.0.0.1")).isInstanceOf(ProblemException.class);
        assertThatCode(() -> patience.spend("10.0.0.2")).doesNotThrowAnyException();
        now = now.plus(Duration.ofSeconds(61));
        assertThatCode(() -> patience.spend("10.0.0.1")).doesNotThrowAnyException();
    }

    private final class Moving extends Clock {

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
