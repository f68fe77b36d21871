package org.gridwhistle.dispatch.deadline;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TimeLimitTest {

    @ParameterizedTest
    @ValueSource(strings = {"30MIN", "8EH", "30WMIN", "5WH", "3WD"})
    void a_limit_is_written_as_it_is_read(String text) {
        assertThat(TimeLimit.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0WD", "-1WD", "3", "WD", "3 WD", "3wd", "3WDs", "9999999WD"})
    void anything_else_is_no_limit(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> TimeLimit.parse(text));
    }

    @Test
    void a_limit_is_positive() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeLimit(0, TimeUnit.MINUTE));
    }
}
