package org.gridwhistle.intake.similar;

import java.util.List;
import java.util.Locale;

import org.gridwhistle.intake.likeness.Reason;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReasonTextsTest {

    @ParameterizedTest
    @EnumSource(Reason.Code.class)
    void every_reason_has_words_in_chinese_and_in_english(Reason.Code code) {
        var reason = new Reason(code, List.of(42L));
        assertThat(ReasonTexts.of(reason, Locale.ROOT))
                .containsPattern("\\p{IsHan}")
                .doesNotContain("{0}");
        assertThat(ReasonTexts.of(reason, Locale.ENGLISH))
                .matches("\\p{ASCII}+")
                .doesNotContain("{0}");
    }
}
