package org.gridwhistle.dispatch;

import org.gridwhistle.chassis.testing.Contracts;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatCode;

class ContractsTest {

    @Test
    void every_schema_has_an_example_and_every_example_keeps_its_schema() {
        assertThatCode(Contracts::check).doesNotThrowAnyException();
    }
}
