package org.gridwhistle.dispatch.filing;

import java.time.Instant;
import java.util.UUID;

import org.gridwhistle.chassis.testing.Contracts;
import org.gridwhistle.dispatch.casefile.fact.Evidence;
import org.gridwhistle.dispatch.casefile.fact.Trust;

import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** This service's reading of what intake publishes. */
class EventReportedTest {

    @Test
    void intakes_example_is_understood() throws Exception {
        var json = JsonMapper.builder().findAndAddModules().build();
        var command = json.treeToValue(Contracts.exampleJson("intake", EventReported.TYPE), EventReported.class)
                .command();
        assertThat(command.aggregateId()).isEqualTo(UUID.fromString("0197f3a0-5c1e-7d3a-9b7e-2f4c5d6e7f80"));
        assertThat(command.number()).isEqualTo("329901-20260710-000001");
        assertThat(command.matterCode()).isEqualTo("030101");
        assertThat(command.gridCode()).isEqualTo("329901001001003");
        assertThat(command.report().trust()).isEqualTo(Trust.HIGH);
        assertThat(command.report().straightThrough()).isTrue();
        assertThat(command.report().place().address()).isEqualTo("陆庄村二组");
        assertThat(command.report().reportedAt()).isEqualTo(Instant.parse("2026-07-10T00:12:03.12Z"));
        assertThat(command.shown()).containsExactly(new Evidence(Evidence.Kind.BEFORE, "photo-1"));
    }
}
