package org.gridwhistle.intake.likeness;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.gridwhistle.intake.coordinate.Position;
import org.gridwhistle.intake.likeness.Reason.Code;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class LikenessTest {

    private static final Instant NOW = Instant.parse("2026-07-10T00:12:00Z");
    private static final Nearness NEAR = new Nearness(200, Duration.ofHours(72));
    private static final String GRID = "329901001001003";
    private static final Sighting FLOOD = at("030101", 32.53, 120.46, NOW, "房屋进水");

    @Test
    void the_same_report_twice_is_as_like_as_can_be() {
        assertThat(between(FLOOD).score()).isCloseTo(1, within(1e-9));
        assertThat(between(FLOOD).reasons())
                .containsExactly(
                        new Reason(Code.SAME_MATTER, List.of()),
                        new Reason(Code.NEAR, List.of(0L)),
                        new Reason(Code.CLOSE_IN_TIME, List.of(0L)),
                        new Reason(Code.SIMILAR_WORDS, List.of(100L)));
    }

    @Test
    void likeness_is_the_same_both_ways_round() {
        var other = at("030102", 32.531, 120.4601, NOW.minusSeconds(7200), "房屋倒塌");
        assertThat(Likeness.between(FLOOD, other, NEAR)).isEqualTo(Likeness.between(other, FLOOD, NEAR));
    }

    @Test
    void metres_and_hours_are_told() {
        var other = at("030101", 32.5309, 120.46, NOW.plus(Duration.ofMinutes(90)), "雨水倒灌");
        assertThat(between(other).distance()).isCloseTo(100, within(0.1));
        assertThat(between(other).hours()).isEqualTo(1.5);
        assertThat(between(at("030101", 32.53, 120.461, NOW, "")).distance()).isCloseTo(93.7, within(0.1));
    }

    @Test
    void what_lies_beyond_the_radius_or_the_window_counts_nothing() {
        var far = at("030101", 32.54, 120.46, NOW, "房屋进水");
        var old = at("030101", 32.53, 120.46, NOW.minus(Duration.ofDays(4)), "房屋进水");
        assertThat(codes(far)).doesNotContain(Code.NEAR);
        assertThat(between(far).score()).isCloseTo(0.7, within(1e-9));
        assertThat(codes(old)).doesNotContain(Code.CLOSE_IN_TIME);
        assertThat(between(old).score()).isCloseTo(0.9, within(1e-9));
    }

    @Test
    void the_same_matter_counts_more_than_its_item_that_more_than_none_and_another_nothing() {
        assertThat(List.of("030101", "030199", "", "050101"))
                .extracting(matter -> between(at(matter.isEmpty() ? null : matter, 32.53, 120.46, NOW, "房屋进水"))
                        .score())
                .usingComparatorForType(
                        (one, other) -> Math.abs(one - other) < 1e-9 ? 0 : Double.compare(one, other), Double.class)
                .containsExactly(1.0, 0.88, 0.82, 0.7);
    }

    @Test
    void without_degrees_the_grid_counts() {
        var placeless = new Sighting("030101", GRID, null, NOW, FLOOD.words());
        var elsewhere = new Sighting("030101", "329901001001001", null, NOW, FLOOD.words());
        assertThat(between(placeless).distance()).isNull();
        assertThat(codes(placeless)).contains(Code.SAME_GRID);
        assertThat(codes(elsewhere)).doesNotContain(Code.SAME_GRID, Code.NEAR);
    }

    private static Likeness between(Sighting other) {
        return Likeness.between(FLOOD, other, NEAR);
    }

    private static List<Code> codes(Sighting other) {
        return between(other).reasons().stream().map(Reason::code).toList();
    }

    private static Sighting at(String matter, double lat, double lon, Instant when, String text) {
        return new Sighting(matter, GRID, new Position(lat, lon), when, Words.of(text));
    }
}
