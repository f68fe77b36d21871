package org.gridwhistle.dispatch.emergency;

import java.util.List;
import java.util.Locale;

import org.gridwhistle.chassis.problem.FieldError;
import org.gridwhistle.chassis.problem.ProblemTexts;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class EmergencyProblemTest {

    private static final List<String> ARGS = List.of("first", "second");

    @ParameterizedTest
    @EnumSource
    void every_refusal_has_its_words_in_chinese_and_in_english(EmergencyProblem problem) {
        var code = problem.name();
        assertThat(words(code, Locale.ROOT)).containsPattern("\\p{IsHan}").doesNotContain("{");
        assertThat(words(code, Locale.ENGLISH)).isNotEqualTo(code).doesNotContainPattern("\\p{IsHan}|[{]");
    }

    /** A refusal of the whole has a title and a detail; one of a field has a sentence. */
    private static String words(String code, Locale language) {
        var detail = ProblemTexts.detail(code, ARGS, language);
        return detail == null
                ? ProblemTexts.message(new FieldError("field", code, ARGS), language)
                : ProblemTexts.title(code, language) + detail;
    }
}
