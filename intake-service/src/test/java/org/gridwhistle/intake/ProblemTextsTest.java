package org.gridwhistle.intake;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

import org.gridwhistle.chassis.problem.ProblemTexts;
import org.gridwhistle.intake.batch.BatchCodes;
import org.gridwhistle.intake.report.ReportCodes;
import org.gridwhistle.intake.voice.VoiceProblem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Nobody is refused without words. */
class ProblemTextsTest {

    static Stream<String> codes() {
        return Stream.of(
                        ReportCodes.all(),
                        BatchCodes.all(),
                        Stream.of(VoiceProblem.values()).map(Enum::name))
                .flatMap(codes -> codes);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void every_code_has_words_in_chinese_and_in_english(String code) {
        assertThat(ProblemTexts.title(code, Locale.ROOT)).matches(".*\\p{IsHan}.*");
        assertThat(ProblemTexts.title(code, Locale.ENGLISH))
                .matches("\\p{ASCII}+")
                .isNotEqualTo(code);
    }

    @Test
    void both_languages_have_the_same_texts_with_the_same_arguments() throws IOException {
        var chinese = bundle("problems/service.properties");
        var english = bundle("problems/service_en.properties");
        assertThat(english.keySet()).isEqualTo(chinese.keySet());
        assertThat(chinese.stringPropertyNames())
                .allSatisfy(key -> assertThat(arguments(english.getProperty(key)))
                        .as(key)
                        .isEqualTo(arguments(chinese.getProperty(key))));
    }

    private static List<String> arguments(String text) {
        return Stream.of("{0}", "{1}", "{2}").filter(text::contains).toList();
    }

    private static Properties bundle(String name) throws IOException {
        var bundle = new Properties();
        try (var reader = new InputStreamReader(
                ProblemTextsTest.class.getClassLoader().getResourceAsStream(name), StandardCharsets.UTF_8)) {
            bundle.load(reader);
        }
        return bundle;
    }
}
