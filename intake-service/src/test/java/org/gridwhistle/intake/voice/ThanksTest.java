package org.gridwhistle.intake.voice;

import org.gridwhistle.intake.progress.Wish;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class ThanksTest {

    /** What is spoken to him alone is not told to those whose reports are merged into his. */
    @ParameterizedTest
    @EnumSource(Wish.class)
    void what_a_resident_did_is_told_to_him_alone(Wish wish) {
        assertThat(Thanks.told(wish)).contains("您");
    }
}
