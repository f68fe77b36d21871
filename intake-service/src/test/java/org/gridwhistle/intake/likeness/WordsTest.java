package org.gridwhistle.intake.likeness;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class WordsTest {

    @Test
    void words_are_pairs_that_do_not_reach_across_what_stands_between() {
        assertThat(Words.of("雨水倒灌,墙体", "A栋").pairs()).containsExactlyInAnyOrder("雨水", "水倒", "倒灌", "墙体", "a栋");
    }

    @Test
    void full_width_and_capitals_make_no_difference() {
        assertThat(Words.of("AB栋12号")).isEqualTo(Words.of("ab栋12号"));
    }

    @ParameterizedTest
    @CsvSource({"雨水倒灌, 雨水倒灌, 1", "雨水倒灌, 路灯不亮, 0", "雨水倒灌, 雨水很大, 0.3333", "雨水倒灌, 雨, 0"})
    void the_same_words_are_wholly_alike_and_others_not_at_all(String one, String other, double similarity) {
        assertThat(Words.of(one).similarity(Words.of(other))).isCloseTo(similarity, within(1e-4));
        assertThat(Words.of(other).similarity(Words.of(one))).isCloseTo(similarity, within(1e-4));
    }

    @Test
    void who_says_nothing_is_like_nobody() {
        assertThat(Words.of((String) null).similarity(Words.of(""))).isZero();
    }
}
