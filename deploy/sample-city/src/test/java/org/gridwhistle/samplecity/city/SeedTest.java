package org.gridwhistle.samplecity.city;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SeedTest {

    private final Seed seed = new Seed(7);

    @Test
    @DisplayName("The same question has the same answer, another seed another one")
    void repeatable() {
        assertThat(seed.fraction("a", 1)).isEqualTo(new Seed(7).fraction("a", 1));
        assertThat(seed.fraction("a", 1)).isNotEqualTo(new Seed(8).fraction("a", 1));
        assertThat(seed.fraction("a", 1)).isNotEqualTo(seed.fraction("a1"));
    }

    @Test
    @DisplayName("Answers are spread evenly over their range")
    void even() {
        var tenth = IntStream.range(0, 10_000)
                .filter(i -> seed.fraction("share", i) < 0.1)
                .count();

        assertThat(tenth).isBetween(900L, 1_100L);
    }

    @Test
    @DisplayName("Shuffling keeps every item")
    void shuffle() {
        var items = List.of("a", "b", "c", "d", "e", "f");

        assertThat(seed.shuffled(items, "x")).containsExactlyInAnyOrderElementsOf(items);
    }
}
