package org.gridwhistle.intake.privacy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FieldCipherTest {

    private final FieldCipher cipher = new FieldCipher(TestKeys.one());

    @Test
    void what_was_sealed_opens_at_its_place() {
        var sealed = cipher.seal("13812341234", "r-1/phone");
        assertThat(cipher.open(sealed, "k1", "r-1/phone")).isEqualTo("13812341234");
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("1381234");
    }

    @Test
    void the_same_sealed_twice_looks_different() {
        assertThat(cipher.seal("张三", "r-1/name")).isNotEqualTo(cipher.seal("张三", "r-1/name"));
    }

    @Test
    void a_field_moved_to_another_row_does_not_open() {
        var sealed = cipher.seal("13812341234", "r-1/phone");
        assertThatThrownBy(() -> cipher.open(sealed, "k1", "r-2/phone"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("r-2/phone");
    }

    @Test
    void a_field_with_any_bit_changed_does_not_open() {
        var sealed = cipher.seal("13812341234", "r-1/phone");
        for (var i = 0; i < sealed.length; i++) {
            var changed = sealed.clone();
            changed[i] ^= 1;
            assertThatThrownBy(() -> cipher.open(changed, "k1", "r-1/phone")).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void after_a_change_of_keys_the_old_data_still_opens() {
        var sealed = cipher.seal("张三", "r-1/name");
        var rotated = new FieldCipher(new TestKeys("k2", TestKeys.TWO, Map.of("k1", TestKeys.ONE), Optional.empty()));
        assertThat(rotated.open(sealed, "k1", "r-1/name")).isEqualTo("张三");
        assertThat(rotated.keyId()).isEqualTo("k2");
    }

    @Test
    void a_key_that_was_thrown_away_is_named() {
        var sealed = cipher.seal("张三", "r-1/name");
        var forgetful = new FieldCipher(new TestKeys("k2", TestKeys.TWO, Map.of(), Optional.empty()));
        assertThatThrownBy(() -> forgetful.open(sealed, "k1", "r-1/name")).hasMessageContaining("k1");
    }

    @Test
    void a_key_of_the_wrong_length_or_spelling_stops_the_start_and_says_how_to_make_one() {
        for (var key : new String[] {"c2hvcnQ=", "not base64!"}) {
            assertThatThrownBy(() -> new FieldCipher(new TestKeys("k1", key, Map.of(), Optional.empty())))
                    .hasMessageContaining("openssl rand -base64 32");
        }
    }

    @Test
    void nothing_is_sealed_as_nothing() {
        assertThat(cipher.seal(null, "r-1/name")).isNull();
        assertThat(cipher.open(null, "k1", "r-1/name")).isNull();
    }
}
