package org.gridwhistle.samplecity.report;

import java.math.BigDecimal;

import org.gridwhistle.samplecity.services.ClosureReport.Figure;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ColumnsTest {

    @Test
    @DisplayName("A Chinese character takes two cells, so columns stay straight")
    void width() {
        assertThat(Columns.width("ab")).isEqualTo(2);
        assertThat(Columns.width("办结率 %")).isEqualTo(8);
        assertThat(Columns.width(Columns.line("澜东区", "98.50%"))).isEqualTo(Columns.width(Columns.line("a", "—")));
    }

    @Test
    @DisplayName("A rate shows its counts and cohort; without a denominator it is a dash, never 100 %")
    void rates() {
        assertThat(Figures.full(rate(911, 972, "93.72"))).isEqualTo("  93.72%  (911 / 972, cohort R)");
        assertThat(Figures.rate(rate(0, 0, null))).isEqualTo("—");
    }

    private static Figure rate(long numerator, long denominator, String value) {
        return new Figure(
                "CLOSURE_RATE",
                "办结率",
                "R",
                numerator,
                denominator,
                value == null ? null : new BigDecimal(value),
                0,
                null,
                null,
                null,
                null);
    }
}
