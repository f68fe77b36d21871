package org.gridwhistle.dispatch.routing;

import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReasonTextsTest {

    @ParameterizedTest(name = "{0} has words in both languages")
    @EnumSource
    void hasWords(Reason.Code code) {
        var reason = Reason.of(code, "1", "2");

        assertThat(ReasonTexts.text(reason, Locale.ROOT)).matches(".*\\p{IsHan}.*");
        assertThat(ReasonTexts.text(reason, Locale.ENGLISH)).matches("[^\\p{IsHan}]+ [^\\p{IsHan}]+");
    }
}
