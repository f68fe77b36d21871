package org.gridwhistle.intake.privacy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TextRedactorTest {

    @ParameterizedTest
    @CsvSource({
        "电话13812341234请回电, 电话138****1234请回电",
        "电话:138 1234 1234。, 电话:138****1234。",
        "138-1234-1234, 138****1234",
        "+86 13812341234, 138****1234",
        "8613812341234, 138****1234",
        "１３８１２３４１２３４, 138****1234",
        "13812341234或13912345678, 138****1234或139****5678",
        "0513-88123456, 051****3456",
        "联系(0513)88123456或051388123456, 联系(0513)88123456或051****3456",
        "身份证320621197001011234, 身份证320***********1234",
        "身份证32062119700101123X, 身份证320***********123X",
        "旧证320621700101123, 旧证320********1123",
    })
    void numbers_that_lead_to_a_person_are_taken_out(String text, String redacted) {
        assertThat(TextRedactor.redact(text, null)).isEqualTo(redacted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3号楼2单元501室漏水",
                "2026年7月10日8时12分",
                "案件编号329901-20260710-000001",
                "车牌苏F12345",
                "流水号138123412345678901234",
                "面积12800138平方米",
                ""
            })
    void other_numbers_stay(String text) {
        assertThat(TextRedactor.redact(text, null)).isEqualTo(text);
    }

    @Test
    void the_reporters_own_name_and_phone_are_taken_out_however_the_phone_is_written() {
        var reporter = new Person("薛小明", "88123456", null);
        assertThat(TextRedactor.redact("我是薛小明,电话88123456,薛小明家进水", reporter)).isEqualTo("我是薛**,电话****456,薛**家进水");
    }

    @Test
    void a_name_of_one_character_would_take_out_half_the_text_and_stays() {
        assertThat(TextRedactor.redact("水管漏水", new Person("水", null, null))).isEqualTo("水管漏水");
    }

    @Test
    void no_text_stays_no_text() {
        assertThat(TextRedactor.redact(null, null)).isNull();
    }
}
