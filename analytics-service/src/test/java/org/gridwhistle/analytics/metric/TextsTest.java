package org.gridwhistle.analytics.metric;

import java.util.Locale;
import java.util.stream.Stream;

import org.gridwhistle.chassis.problem.ProblemTexts;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class TextsTest {

    static Stream<String> codes() {
        var groups = Stream.of(GroupBy.values())
                .filter(group -> group != GroupBy.NONE && group != GroupBy.DAY)
                .map(group -> "NO_GROUP_OF_" + group);
        return Stream.concat(
                groups,
                Stream.of(Metric.values(), Cohort.values(), Side.values(), GroupBy.values(), AnalyticsFault.values())
                        .flatMap(Stream::of)
                        .map(Object::toString));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void every_code_has_its_words_in_both_languages(String code) {
        var chinese = ProblemTexts.title(code, Locale.ROOT);
        var english = ProblemTexts.title(code, Locale.ENGLISH);
        assertThat(chinese).isNotEqualTo(code).containsPattern("\\p{IsHan}");
        assertThat(english).isNotEqualTo(code).doesNotContainPattern("\\p{IsHan}");
    }
}
