package org.gridwhistle.department.queue;

import java.time.Instant;
import java.util.UUID;

import org.gridwhistle.chassis.problem.CommonProblem;
import org.gridwhistle.chassis.problem.ProblemException;
import org.gridwhistle.chassis.problem.Refusal;
import org.gridwhistle.chassis.web.Cursor;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class QueuePositionTest {

    @Test
    void a_position_survives_its_way_to_the_caller_and_back() {
        var position = new QueuePosition(Instant.parse("2026-07-10T00:26:40.123456Z"), UUID.randomUUID());
        assertThat(QueuePosition.of(Cursor.encode(position.key()))).hasValue(position);
    }

    @Test
    void no_cursor_is_the_beginning() {
        assertThat(QueuePosition.of(null)).isEmpty();
        assertThat(QueuePosition.of("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "2026-07-10T00:26:40Z",
                "2026-07-10T00:26:40Z/me",
                "yesterday/0197f3a1-0a10-7c3e-9d52-5b1f6a2c8e01"
            })
    void what_is_no_position_of_ours_is_refused(String key) {
        assertThatThrownBy(() -> QueuePosition.of(Cursor.encode(key)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(Refusal.of(CommonProblem.BAD_CURSOR)));
    }
}
