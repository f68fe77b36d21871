package org.gridwhistle.intake.privacy;

import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LookupHashTest {

    private final LookupHash hash = new LookupHash(TestKeys.one());

    @Test
    void a_phone_is_the_same_however_it_is_written() {
        assertThat(hash.ofPhone("13812341234"))
                .hasSize(64)
                .isEqualTo(hash.ofPhone("+86 138-1234-1234"))
                .isEqualTo(hash.ofPhone("0086 13812341234"))
                .isNotEqualTo(hash.ofPhone("13812341235"));
    }

    @Test
    void without_the_key_nobody_can_guess_it() {
        var other = new LookupHash(new TestKeys("k1", TestKeys.TWO, Map.of(), Optional.empty()));
        assertThat(other.ofPhone("13812341234")).isNotEqualTo(hash.ofPhone("13812341234"));
    }

    @Test
    void with_a_lookup_key_of_its_own_it_outlives_a_change_of_keys() {
        var before = new LookupHash(new TestKeys("k1", TestKeys.ONE, Map.of(), Optional.of(TestKeys.TWO)));
        var after = new LookupHash(new TestKeys("k2", TestKeys.TWO, Map.of(), Optional.of(TestKeys.TWO)));
        assertThat(after.ofPhone("13812341234")).isEqualTo(before.ofPhone("13812341234"));
    }

    @Test
    void no_phone_has_no_hash() {
        assertThat(hash.ofPhone(null)).isNull();
    }
}
