package org.gridwhistle.department;

import org.gridwhistle.chassis.testing.StackResource;
import org.gridwhistle.chassis.testing.TopicProbe;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.gridwhistle.department.UnitDesk.HANDLER;
import static org.gridwhistle.department.UnitDesk.THERE;
import static org.gridwhistle.department.UnitDesk.UNIT;

/** What operations and supervisors read at {@code /q/metrics}. */
@QuarkusTest
@WithTestResource(StackResource.class)
class MetricsTest {

    TopicProbe probe;

    @TestHTTPResource(value = "/metrics", management = true)
    String metrics;

    @Test
    void open_tasks_are_counted_by_unit_and_state() {
        City.publish(probe);
        var centre = new Centre(probe).lead("U-GAUGE").lead("U-GAUGE").dispatch();
        await().untilAsserted(() ->
                assertThat(read()).contains("gridwhistle_tasks_open{state=\"PENDING_SIGN\",unit=\"U-GAUGE\"} 2.0"));
        centre.send(centre.withdrawalMessage(0), centre.withdrawalMessage(1));
        await().untilAsserted(() -> assertThat(read()).doesNotContain("U-GAUGE"));
    }

    @Test
    void time_in_state_overridden_arrivals_and_refusals_are_measured() {
        City.publish(probe);
        var task = new Centre(probe).lead(UNIT).dispatch().task(0);
        HANDLER.post(task, "findings", UnitDesk.FOUND_TRUE).statusCode(409);
        var overridden = THERE.replace("32.5301", "33").replaceFirst("\\{", "{\"overrideReason\": \"道路积水\", ");
        HANDLER.post(task, "arrive", overridden).statusCode(200);
        assertThat(read())
                .containsPattern("gridwhistle_task_time_in_state_seconds_count\\{state=\"PENDING_SIGN\"} [1-9]")
                .containsPattern("gridwhistle_task_arrival_overrides_total\\{unit=\"U-ZJ\"} [1-9]")
                .containsPattern("gridwhistle_refusals_total\\{code=\"WRONG_STATE\"} [1-9]");
    }

    private String read() {
        return RestAssured.get(metrics).asString();
    }
}
