package org.gridwhistle.dispatch.routing.match;

import java.util.List;
import java.util.Set;

import org.gridwhistle.dispatch.routing.match.Experience.Lesson;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ExperienceTest {

    private final Experience experience = Experience.of(List.of(
            new Lesson("HOUSING", Set.of("房屋", "漏水", "墙体")),
            new Lesson("HOUSING", Set.of("房屋", "裂缝")),
            new Lesson("EDUCATION", Set.of("学校", "收费"))));

    @Test
    void words_that_closed_cases_had_point_to_their_line() {
        assertThat(experience.likelihoods(Set.of("学校", "补课")).get("EDUCATION"))
                .isGreaterThan(experience.likelihoods(Set.of("学校", "补课")).get("HOUSING"));
        assertThat(experience.likelihoods(Set.of("漏水")).get("HOUSING")).isGreaterThan(0.5);
    }

    @Test
    void likelihoods_make_one_together() {
        assertThat(experience.likelihoods(Set.of("房屋", "学校")).values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void words_that_nobody_has_seen_leave_what_is_common() {
        assertThat(experience.likelihoods(Set.of("电梯")).get("HOUSING")).isCloseTo(0.6, within(1e-9));
    }

    @Test
    void nothing_learnt_says_nothing() {
        assertThat(Experience.NONE.likelihoods(Set.of("房屋"))).isEmpty();
        assertThat(Experience.NONE.cases()).isZero();
    }
}
