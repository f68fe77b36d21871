package org.gridwhistle.samplecity.replay;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PaceTest {

    /** Delays of 1 to 100 days. */
    private static final List<Message> MESSAGES = IntStream.rangeClosed(1, 100)
            .mapToObj(day -> new Message("" + day, "", "t", null, "d", "r", Duration.ofDays(day), "", ""))
            .toList();

    private final Pace pace = Pace.within(Duration.ofSeconds(100), MESSAGES);

    @Test
    @DisplayName("Messages come evenly over the first six tenths of the run")
    void posting() {
        assertThat(pace.until(0)).isZero();
        assertThat(pace.until(100)).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    @DisplayName("Delays shrink by one factor; the slowest wait no longer than three tenths of the run")
    void waiting() {
        var oneDay = pace.answerAfter(Duration.ofDays(1));

        assertThat(pace.answerAfter(Duration.ofDays(10)).toMillis())
                .isBetween(oneDay.toMillis() * 10, oneDay.toMillis() * 10 + 10);
        assertThat(pace.answerAfter(Duration.ofDays(95)).toMillis()).isBetween(29_000L, 30_000L);
        assertThat(pace.answerAfter(Duration.ofDays(10_000))).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    @DisplayName("A rate and a time scale of one's own take the place of those that the run's length gives")
    void own() {
        assertThat(pace.withRate(20).until(10)).isEqualTo(Duration.ofMillis(500));
        assertThat(pace.withTimeScale(86_400).answerAfter(Duration.ofDays(7))).isEqualTo(Duration.ofSeconds(7));
    }

    @Test
    @DisplayName("Flat out there is no waiting at all")
    void flatOut() {
        assertThat(Pace.FLAT_OUT.until(1_000)).isZero();
        assertThat(Pace.FLAT_OUT.answerAfter(Duration.ofDays(365))).isZero();
    }

    @Test
    @DisplayName("A file without times is answered at once")
    void noTimes() {
        var untimed = List.of(new Message("1", "", "t", null, "d", "", Duration.ZERO, "", ""));

        assertThat(Pace.within(Duration.ofSeconds(10), untimed).answerAfter(Duration.ZERO))
                .isZero();
    }
}
