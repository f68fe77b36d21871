package org.gridwhistle.dispatch.dossier;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.gridwhistle.chassis.problem.ProblemCode;
import org.gridwhistle.chassis.problem.ProblemTexts;
import org.gridwhistle.dispatch.campaign.CampaignProblem;
import org.gridwhistle.dispatch.mediation.MediationProblem;
import org.gridwhistle.dispatch.order.OrderProblem;
import org.gridwhistle.dispatch.patrol.PatrolProblem;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every refusal of the features beside the cases has its words. */
class ProblemTextsTest {

    private static final List<String> ARGS = List.of("first", "second", "third");

    static Stream<ProblemCode> problems() {
        return Stream.<ProblemCode[]>of(
                        MediationProblem.values(),
                        OrderProblem.values(),
                        PatrolProblem.values(),
                        CampaignProblem.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("problems")
    void every_refusal_has_its_words_in_chinese_and_in_english(ProblemCode problem) {
        assertThat(words(problem, Locale.ROOT)).containsPattern("\\p{IsHan}").doesNotContain("{");
        assertThat(words(problem, Locale.ENGLISH)).doesNotContain("''", "{").doesNotContainPattern("\\p{IsHan}");
    }

    private static String words(ProblemCode problem, Locale language) {
        return ProblemTexts.title(problem.name(), language) + ProblemTexts.detail(problem.name(), ARGS, language);
    }
}
