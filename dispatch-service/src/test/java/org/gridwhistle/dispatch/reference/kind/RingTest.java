package org.gridwhistle.dispatch.reference.kind;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RingTest {

    @ParameterizedTest(name = "{0} is simple")
    @ValueSource(
            strings = {
                "0 0;4 0;4 4;0 4;0 0",
                "0 0;2 0;4 0;4 4;0 4;0 0",
                "0 0;4 0;2 1;4 4;0 0",
            })
    void simple(String ring) {
        assertThat(of(ring).crossesItself()).isFalse();
    }

    @ParameterizedTest(name = "{0} meets itself")
    @ValueSource(
            strings = {
                "0 0;4 4;4 0;0 4;0 0",
                "0 0;4 0;4 4;2 0;0 4;0 0",
                "0 0;4 0;2 0;2 4;0 0",
                "0 0;0 0;4 0;4 4;0 0",
                "0 0;4 0;8 0;0 0",
                "0 0;4 0;4 4;0 0;0 4;-4 4;0 0",
            })
    void meetsItself(String ring) {
        assertThat(of(ring).crossesItself()).isTrue();
    }

    private static Ring of(String corners) {
        return Ring.of(new ListType(new PointType()).fromCell(corners));
    }
}
