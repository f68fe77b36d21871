package org.gridwhistle.dispatch;

import org.gridwhistle.chassis.testing.StackResource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.gridwhistle.dispatch.LiveCase.DIRTY_KITCHEN;
import static org.gridwhistle.dispatch.LiveCase.STALL;
import static org.gridwhistle.dispatch.Person.DISPATCHER;

/** What operations read at {@code /q/metrics}. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class MetricsTest extends ComponentTest {

    private static final String BUREAU = "3299-TELECOM";

    @TestHTTPResource(value = "/metrics", management = true)
    String metrics;

    @Test
    void open_cases_are_counted_by_state_and_lead_unit() {
        newCase().about(STALL).report().accepted().dispatched(BUREAU);
        newCase().about(STALL).report().accepted().dispatched(BUREAU);
        await().untilAsserted(() ->
                assertThat(read()).contains("gridwhistle_cases_open{state=\"DISPATCHED\",unit=\"3299-TELECOM\"} 2.0"));
    }

    @Test
    void time_in_state_and_refusals_are_measured() {
        var kitchen = newCase().about(DIRTY_KITCHEN).report().accepted();
        DISPATCHER.post(kitchen.id, "accept", "{}").statusCode(409);
        assertThat(read())
                .containsPattern("gridwhistle_case_time_in_state_seconds_count\\{state=\"REPORTED\"} [1-9]")
                .containsPattern("gridwhistle_refusals_total\\{code=\"WRONG_STATE\"} [1-9]");
    }

    @Test
    void a_year_without_a_calendar_is_reported() {
        newCase().about(STALL).receivedAt("2019-07-10T08:00:00+08:00").report().accepted();
        assertThat(read()).containsPattern("gridwhistle_deadline_unknown_years_total\\{year=\"2019\"} [1-9]");
    }

    private String read() {
        return RestAssured.get(metrics).asString();
    }
}
