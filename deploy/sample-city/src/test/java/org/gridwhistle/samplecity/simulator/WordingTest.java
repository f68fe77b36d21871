package org.gridwhistle.samplecity.simulator;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WordingTest {

    @Test
    @DisplayName("A message is cut to 4,000 characters with a note, and left alone below")
    void detail() {
        assertThat(Wording.detail("长".repeat(5_000))).hasSize(4_000).endsWith("以下从略)");
        assertThat(Wording.detail("长".repeat(4_000))).isEqualTo("长".repeat(4_000));
        assertThat(Wording.detail("一\n二\t三\u0000四")).isEqualTo("一\n二\t三四");
    }

    @Test
    @DisplayName("A cut never leaves half a character")
    void surrogates() {
        var cut = Wording.detail("😀".repeat(3_000));

        assertThat(cut).hasSizeLessThanOrEqualTo(4_000);
        assertThat(cut.codePoints()).noneMatch(c -> Character.getType(c) == Character.SURROGATE);
    }

    @Test
    @DisplayName("A title is one line of at most 100 characters")
    void title() {
        assertThat(Wording.title("路灯\n 不亮")).isEqualTo("路灯 不亮");
        assertThat(Wording.title("题".repeat(200))).hasSize(100).endsWith("…");
    }

    @Test
    @DisplayName("A result says something even where the file's reply says little or nothing")
    void result() {
        assertThat(Wording.result("收悉")).contains("收悉").hasSizeGreaterThanOrEqualTo(10);
        assertThat(Wording.result(" ")).hasSizeGreaterThanOrEqualTo(10);
        assertThat(Wording.result("路灯已经全部修复完毕,请放心")).isEqualTo("路灯已经全部修复完毕,请放心");
        assertThat(Wording.publicResult("答".repeat(5_000))).hasSize(2_000);
    }
}
