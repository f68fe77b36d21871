package org.gridwhistle.analytics.metric;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RatioTest {

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "911, 972, 93.72, Tianmen closed what was due",
        "737, 972, 75.82, Tianmen closed it in time",
        "3112, 3456, 90.05, Fengcheng solved",
        "42558, 42626, 99.84, Dagong closed (published as 99.85)",
        "143, 1474, 9.70, Hai'an first share (published as 9.71)",
        "449, 1474, 30.46, Hai'an second share",
        "21, 1474, 1.42, Hai'an third share",
        "229, 1474, 15.54, Hai'an fourth share",
        "7798380, 7801500, 99.96, Nantong closed",
        "1, 8, 12.50, two decimals even where they are zero",
        "1, 800, 0.13, half up",
        "0, 7, 0.00, none",
        "3112.5, 3456, 90.06, what is solved in part counts half"
    })
    void a_share_is_rounded_half_up_to_two_decimals(BigDecimal numerator, long denominator, String value, String what) {
        assertThat(new Ratio(numerator, denominator).percent()).as(what).hasToString(value);
    }

    @Test
    void nothing_to_divide_by_is_no_share() {
        assertThat(Ratio.OF_NOTHING.percent()).isNull();
    }

    @Test
    void one_open_case_among_a_million_keeps_the_share_under_a_hundred() {
        assertThat(new Ratio(BigDecimal.valueOf(999_999), 1_000_000).percent()).hasToString("99.99");
        assertThat(new Ratio(BigDecimal.valueOf(1_000_000), 1_000_000).percent())
                .hasToString("100.00");
    }
}
