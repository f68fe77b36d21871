package org.gridwhistle.local;

import java.time.Duration;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RestartPolicyTest {

    private final RestartPolicy policy =
            new RestartPolicy(Duration.ofSeconds(1), Duration.ofSeconds(10), Duration.ofSeconds(60));

    @Test
    void each_failure_in_a_row_doubles_the_wait_up_to_the_limit() {
        assertThat(IntStream.rangeClosed(1, 6).mapToObj(policy::delay).map(Duration::toSeconds))
                .containsExactly(1L, 2L, 4L, 8L, 10L, 10L);
    }

    @Test
    void a_very_long_row_still_waits_the_limit() {
        assertThat(policy.delay(1_000_000)).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void an_early_failure_counts_on() {
        assertThat(policy.failures(3, Duration.ofSeconds(59))).isEqualTo(4);
    }

    @Test
    void a_calm_while_is_forgiven() {
        assertThat(policy.failures(3, Duration.ofSeconds(60))).isEqualTo(1);
    }
}
