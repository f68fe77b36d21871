package org.gridwhistle.intake.report;

import java.util.List;
import java.util.UUID;

import org.gridwhistle.intake.likeness.Words;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EarlierTest {

    private static final UUID ID = new UUID(1, 1);

    @Test
    void the_same_matter_is_said_again_in_whatever_words() {
        assertThat(again(before("030101", "房屋进水"), "030101", "雨水又来了")).containsExactly(ID);
    }

    @Test
    void similar_words_are_said_again_under_whatever_matter() {
        assertThat(again(before("030101", "小区路灯不亮"), "050101", "小区路灯又不亮")).containsExactly(ID);
        assertThat(again(before(null, "小区路灯不亮"), null, "小区路灯又不亮")).containsExactly(ID);
    }

    @Test
    void another_matter_in_other_words_is_something_new() {
        assertThat(again(before("030101", "房屋进水"), "050101", "小区路灯不亮")).isEmpty();
    }

    @Test
    void two_unclassified_reports_are_not_of_one_matter() {
        assertThat(again(before(null, "房屋进水"), null, "小区路灯不亮")).isEmpty();
    }

    private static Earlier before(String matter, String text) {
        return new Earlier(ID, matter, Words.of(text));
    }

    private static List<UUID> again(Earlier before, String matter, String text) {
        return Earlier.saidAgain(List.of(before), matter, Words.of(text));
    }
}
