package org.gridwhistle.intake;

import org.gridwhistle.chassis.testing.Contracts;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ContractsTest {

    @Test
    void every_published_type_has_a_schema_and_examples_that_keep_it() {
        Contracts.check();
    }

    @Test
    void a_report_whose_phone_stands_where_the_number_should_be_breaks_the_schema() {
        var broken =
                Contracts.example("intake", "grid.event.reported.v1").replace("329901-20260710-000001", "13812341234");
        assertThat(Contracts.violations("grid.event.reported.v1", broken)).hasSize(1);
    }
}
