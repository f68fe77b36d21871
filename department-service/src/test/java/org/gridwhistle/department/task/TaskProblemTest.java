package org.gridwhistle.department.task;

import java.util.List;
import java.util.Locale;

import org.gridwhistle.chassis.problem.ProblemTexts;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class TaskProblemTest {

    private static final List<String> ARGS = List.of("first", "second");

    @ParameterizedTest
    @EnumSource
    void every_refusal_has_its_words_in_chinese_and_in_english(TaskProblem problem) {
        var code = problem.name();
        assertThat(ProblemTexts.title(code, Locale.ROOT)).containsPattern("\\p{IsHan}");
        assertThat(ProblemTexts.detail(code, ARGS, Locale.ROOT)).containsPattern("\\p{IsHan}");
        assertThat(ProblemTexts.title(code, Locale.ENGLISH)).isNotEqualTo(code).doesNotContainPattern("\\p{IsHan}");
        assertThat(ProblemTexts.detail(code, ARGS, Locale.ENGLISH))
                .isNotNull()
                .doesNotContain("''")
                .doesNotContainPattern("\\p{IsHan}");
    }
}
