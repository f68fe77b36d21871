package org.gridwhistle.dispatch.merging;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import org.gridwhistle.dispatch.casefile.fact.Place;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class LikenessTest {

    private static final Instant NOW = Instant.parse("2026-07-10T00:12:00Z");
    private static final Nearness NEAR = new Nearness(200, Duration.ofHours(72));
    private static final Sighting FLOOD = at("030101", 32.5300, 120.4600, NOW, "房屋", "进水", "雨水");

    @Test
    void the_same_report_twice_is_as_like_as_can_be() {
        assertThat(between(FLOOD, FLOOD).score()).isCloseTo(1, within(1e-9));
    }

    @Test
    void likeness_is_the_same_both_ways_round() {
        var other = at("030102", 32.5310, 120.4601, NOW.minusSeconds(7200), "房屋", "倒塌");
        assertThat(between(FLOOD, other).score())
                .isEqualTo(between(other, FLOOD).score());
    }

    @Test
    void a_degree_of_longitude_is_shorter_than_one_of_latitude() {
        var east = at("030101", 32.5300, 120.4610, NOW);
        var north = at("030101", 32.5310, 120.4600, NOW);
        assertThat(FLOOD.distance(east)).isCloseTo(93.7, within(0.5));
        assertThat(FLOOD.distance(north)).isCloseTo(111.2, within(0.5));
    }

    @Test
    void each_reason_is_told() {
        var other = at("030101", 32.5309, 120.4600, NOW.plusSeconds(3 * 3600), "雨水", "倒灌");
        var likeness = between(FLOOD, other);
        assertThat(likeness.reasons())
                .extracting(hint -> hint.text(Locale.CHINESE))
                .containsExactly("同一事项“房屋进水”", "相距 100 米", "相隔 3 小时", "都提到“雨水”");
        assertThat(likeness.reasons())
                .extracting(hint -> hint.text(Locale.ENGLISH))
                .first()
                .isEqualTo("The same matter \"房屋进水\"");
        assertThat(likeness.hours()).isEqualTo(3);
        assertThat(likeness.wordSimilarity()).isCloseTo(0.4, within(1e-9));
    }

    @Test
    void what_lies_beyond_the_radius_or_the_window_counts_nothing() {
        var far = at("030101", 32.5400, 120.4600, NOW, "房屋");
        var old = at("030101", 32.5300, 120.4600, NOW.minus(Duration.ofDays(4)), "房屋");
        assertThat(between(FLOOD, far).reasons()).extracting(Hint::code).doesNotContain(Hint.Code.NEAR);
        assertThat(between(FLOOD, old).reasons()).extracting(Hint::code).doesNotContain(Hint.Code.CLOSE_IN_TIME);
    }

    @Test
    void a_like_matter_counts_less_than_the_same_and_an_unlike_one_nothing() {
        var same = between(FLOOD, at("030101", 32.53, 120.46, NOW)).score();
        var ofItem = between(FLOOD, at("030199", 32.53, 120.46, NOW)).score();
        var unknown = between(FLOOD, at(null, 32.53, 120.46, NOW)).score();
        var other = between(FLOOD, at("050101", 32.53, 120.46, NOW)).score();
        assertThat(same).isGreaterThan(ofItem);
        assertThat(ofItem).isGreaterThan(unknown);
        assertThat(unknown).isGreaterThan(other);
    }

    @Test
    void without_a_place_the_grid_counts() {
        var placeless = new Sighting(new UUID(1, 2), "030101", "房屋进水", FLOOD.area(), null, NOW, Set.of());
        var likeness = between(FLOOD, placeless);
        assertThat(likeness.distance()).isNull();
        assertThat(likeness.reasons()).extracting(Hint::code).contains(Hint.Code.SAME_GRID);
    }

    private static Likeness between(Sighting one, Sighting other) {
        return Likeness.between(one, other, NEAR);
    }

    private static Sighting at(String matter, double lat, double lon, Instant when, String... words) {
        return new Sighting(
                new UUID(1, 1),
                matter,
                matter == null ? null : "房屋进水",
                "329901001001003",
                new Place(lat, lon, null),
                when,
                Set.of(words));
    }
}
