package org.gridwhistle.dispatch.reference.kind;

import java.util.Locale;

import org.gridwhistle.chassis.problem.ProblemTexts;
import org.gridwhistle.dispatch.reference.ReferenceProblem;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class FaultTest {

    @ParameterizedTest(name = "{0} has words in both languages")
    @EnumSource
    void hasWords(Fault fault) {
        var told = fault.at("field", "1", "2", "3");

        assertThat(ProblemTexts.message(told, Locale.ROOT)).matches(".*\\p{IsHan}.*");
        assertThat(ProblemTexts.message(told, Locale.ENGLISH)).matches("[^\\p{IsHan}A-Z][^\\p{IsHan}]+");
    }

    @ParameterizedTest(name = "{0} has words in both languages")
    @EnumSource
    void hasWords(ReferenceProblem problem) {
        assertThat(ProblemTexts.title(problem.name(), Locale.ROOT)).matches(".*\\p{IsHan}.*");
        assertThat(ProblemTexts.title(problem.name(), Locale.ENGLISH)).matches("[^\\p{IsHan}]+ [^\\p{IsHan}]+");
    }
}
