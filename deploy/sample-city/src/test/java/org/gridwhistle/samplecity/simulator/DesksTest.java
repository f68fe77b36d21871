package org.gridwhistle.samplecity.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DesksTest {

    private final UUID id = new UUID(0, 1);
    private Instant now = Instant.parse("2026-07-10T08:00:00Z");
    private final Desks desks = new Desks(() -> now);

    @Test
    @DisplayName("A unit looks at once for what it expects, later for what is put off, and never for what is over")
    void looks() {
        desks.expect("A", id);
        desks.lookAfter("B", id, Duration.ofSeconds(5));

        assertThat(desks.units()).containsExactly("A");
        now = now.plusSeconds(5);
        assertThat(desks.units()).containsExactlyInAnyOrder("A", "B");
        desks.forget("A", id);
        assertThat(desks.units()).containsExactly("B");
        assertThat(desks.casesToLookFor("B")).containsExactly(id);
    }

    @Test
    @DisplayName("An answer is due after its delay and stays due")
    void answers() {
        desks.answerDue(id, Duration.ofSeconds(3));

        assertThat(desks.untilAnswer(id)).isEqualTo(Duration.ofSeconds(3));
        now = now.plusSeconds(4);
        assertThat(desks.untilAnswer(id)).isNegative();
    }
}
